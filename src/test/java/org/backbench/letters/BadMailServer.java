package org.backbench.letters;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A mail server that speaks SMTP and then does one thing wrong. It remembers every mail it has taken whole. */
final class BadMailServer implements AutoCloseable {

    /** What it does wrong. */
    enum Vice {
        NONE,
        HANGS_BEFORE_A_WORD,
        IS_BUSY,
        REFUSES_THE_READER_FOR_NOW,
        REFUSES_THE_READER_FOR_GOOD,
        REFUSES_THE_MAIL_FOR_NOW,
        REFUSES_THE_MAIL_FOR_GOOD,
        DIES_IN_THE_MIDDLE,
        DIES_AFTER_TAKING_IT,
        HANGS_AFTER_TAKING_IT,
        DIES_AFTER_SAYING_YES
    }

    private final ServerSocket socket;
    private final List<String> taken = Collections.synchronizedList(new ArrayList<>());
    private final List<Socket> open = Collections.synchronizedList(new ArrayList<>());
    private volatile Vice vice;

    BadMailServer(Vice vice) throws IOException {
        this.vice = vice;
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** The mails of which it had the last byte. */
    List<String> taken() {
        return List.copyOf(taken);
    }

    /** How often somebody has called. */
    int calls() {
        return open.size();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                open.add(client);
                Thread.ofVirtual().start(() -> talk(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket client) {
        try (client;
                var in =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII))) {
            OutputStream out = client.getOutputStream();
            if (vice == Vice.HANGS_BEFORE_A_WORD) {
                in.readLine();
                return;
            }
            say(out, vice == Vice.IS_BUSY ? "421 come back later" : "220 hello");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (!answer(line, in, out)) {
                    return;
                }
            }
        } catch (IOException gone) {
            // the client hung up
        }
    }

    private boolean answer(String line, BufferedReader in, OutputStream out) throws IOException {
        String word = line.split("[ :]")[0].toUpperCase(java.util.Locale.ROOT);
        switch (word) {
            case "RCPT" ->
                say(
                        out,
                        switch (vice) {
                            case REFUSES_THE_READER_FOR_NOW -> "450 mailbox busy";
                            case REFUSES_THE_READER_FOR_GOOD -> "550 no such user";
                            default -> "250 fine";
                        });
            case "DATA" -> {
                if (vice == Vice.DIES_IN_THE_MIDDLE) {
                    return false;
                }
                say(out, "354 go on");
                return takeMail(in, out);
            }
            case "QUIT" -> {
                say(out, "221 bye");
                return false;
            }
            default -> say(out, "250 fine");
        }
        return true;
    }

    private boolean takeMail(BufferedReader in, OutputStream out) throws IOException {
        var mail = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            mail.append(line).append('\n');
        }
        switch (vice) {
            case REFUSES_THE_MAIL_FOR_NOW -> say(out, "451 try later");
            case REFUSES_THE_MAIL_FOR_GOOD -> say(out, "554 not wanted");
            case DIES_AFTER_TAKING_IT -> {
                taken.add(mail.toString());
                return false;
            }
            case HANGS_AFTER_TAKING_IT -> {
                taken.add(mail.toString());
                in.readLine();
                return false;
            }
            case DIES_AFTER_SAYING_YES -> {
                taken.add(mail.toString());
                say(out, "250 taken");
                return false;
            }
            default -> {
                taken.add(mail.toString());
                say(out, "250 taken");
            }
        }
        return true;
    }

    private static void say(OutputStream out, String words) throws IOException {
        out.write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
        for (Socket client : List.copyOf(open)) {
            client.close();
        }
    }
}
