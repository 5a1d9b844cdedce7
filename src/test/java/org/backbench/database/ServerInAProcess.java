package org.backbench.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A service in a process of its own that holds the embedded PostgreSQL, commits one row, and can be killed. */
final class ServerInAProcess {

    private final Process process;
    private final long committed;

    private ServerInAProcess(Process process, long committed) {
        this.process = process;
        this.committed = committed;
    }

    public static void main(String[] args) throws Exception {
        EmbeddedServer server = EmbeddedServer.start(Path.of(args[0]));
        Passwords passwords = server.passwords();
        try (var connection = server.account("postgres", "postgres", passwords.postgres())
                        .connect();
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists promise (made bigint not null)");
            statement.execute("insert into promise select count(*) + 1 from promise");
            try (var rows = statement.executeQuery("select max(made) from promise")) {
                rows.next();
                System.out.println("committed " + rows.getLong(1));
            }
            Thread.sleep(TimeUnit.MINUTES.toMillis(5));
        }
    }

    static ServerInAProcess start(Path data) throws IOException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ServerInAProcess.class.getName(),
                        data.toString()))
                .redirectErrorStream(true)
                .start();
        BufferedReader output = process.inputReader();
        StringBuilder said = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith("committed ")) {
                return new ServerInAProcess(process, Long.parseLong(line.substring("committed ".length())));
            }
            said.append(line).append('\n');
        }
        throw new IllegalStateException("The process ended without a word of a commit:\n" + said);
    }

    long committed() {
        return committed;
    }

    /** SIGKILL: no hook runs, the server stays behind. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
