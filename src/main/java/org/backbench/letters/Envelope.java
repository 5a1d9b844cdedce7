package org.backbench.letters;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;

/** A mail that keeps its id however often it is tried, and knows whether all of it went over the line. */
final class Envelope extends MimeMessage {

    private final String messageId;
    private boolean written;

    Envelope(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    @Override
    public void writeTo(OutputStream out, String[] ignoreList) throws IOException, MessagingException {
        super.writeTo(out, ignoreList);
        written = true;
    }

    /** From then on the mail server may have it, also when no answer comes. */
    boolean isWritten() {
        return written;
    }

    static InternetAddress address(String address, String name) throws MessagingException {
        try {
            InternetAddress whole = new InternetAddress(address, true);
            whole.setPersonal(name.replaceAll("\\p{Cntrl}+", " "), StandardCharsets.UTF_8.name());
            return whole;
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    static MimeMultipart both(String plain, String html) throws MessagingException {
        var text = new MimeBodyPart();
        text.setText(plain, StandardCharsets.UTF_8.name());
        var page = new MimeBodyPart();
        page.setContent(html, "text/html; charset=UTF-8");
        return new MimeMultipart("alternative", text, page);
    }
}
