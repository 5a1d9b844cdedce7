package org.backbench.letters;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The connection to the mail server for one round of mailings: opened with the first, and anew after whatever went
 * wrong. It never says a mail again.
 */
final class MailLine implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(MailLine.class);

    /** Some servers take no more from one connection. */
    private static final int MOST_MAILS = 100;

    private final Session session;
    private final LetterSettings.Smtp smtp;
    private @Nullable Transport open;
    private int mails;

    MailLine(Session session, LetterSettings.Smtp smtp) {
        this.session = session;
        this.smtp = smtp;
    }

    /** Says the mail once, on a connection that has answered just now. */
    void send(Envelope envelope) throws MessagingException {
        Transport transport = connected();
        mails++;
        transport.sendMessage(envelope, envelope.getAllRecipients());
    }

    private Transport connected() throws MessagingException {
        Transport before = open;
        if (before != null && mails < MOST_MAILS && before.isConnected()) {
            return before;
        }
        hangUp();
        Transport fresh = session.getTransport("smtp");
        open = fresh;
        fresh.connect(smtp.host(), smtp.port(), orNull(smtp.user()), orNull(smtp.password()));
        return fresh;
    }

    /** The next mail gets a connection of its own. */
    void hangUp() {
        Transport before = open;
        open = null;
        mails = 0;
        if (before != null) {
            try {
                before.close();
            } catch (MessagingException e) {
                LOG.debug("The mail server had hung up already", e);
            }
        }
    }

    @Override
    public void close() {
        hangUp();
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text;
    }
}
