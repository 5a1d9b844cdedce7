package org.backbench.letters;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import java.util.Date;
import java.util.Properties;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Talks to the mail server. There is none in training mode, whatever is configured. */
@Component
@ConditionalOnProperty(name = "backbench.mode", havingValue = "production")
class Post {

    private final LetterSettings.Smtp smtp;
    private final MailText text;
    private final Session session;

    Post(LetterSettings settings, MailText text) {
        this.smtp = settings.smtp();
        this.text = text;
        this.session = Session.getInstance(properties(smtp));
    }

    boolean isConfigured() {
        return smtp.isConfigured();
    }

    /** A connection for a round of mailings. */
    MailLine line() {
        return new MailLine(session, smtp);
    }

    /** Hands a mailing over once; the answer says whether it may be tried again. */
    Delivery send(Handing.Load load, MailLine line) {
        if (load.address().isEmpty()) {
            return Delivery.refused("%s has no e-mail address on record. Enter one, then send this again."
                    .formatted(load.mailing().recipient()));
        }
        Envelope envelope = null;
        try {
            envelope = envelope(load, load.address().get());
            line.send(envelope);
        } catch (MessagingException e) {
            line.hangUp();
            return envelope == null ? Delivery.refused(SmtpAnswer.words(e)) : SmtpAnswer.of(e, envelope);
        }
        return Delivery.taken();
    }

    private Envelope envelope(Handing.Load load, String address) throws MessagingException {
        Mailing mailing = load.mailing();
        var envelope = new Envelope(session, "<%s@%s>".formatted(mailing.messageId(), domain()));
        envelope.setFrom(new InternetAddress(smtp.from(), true));
        envelope.setRecipient(Message.RecipientType.TO, Envelope.address(address, mailing.recipient()));
        Letter first = load.letters().getFirst();
        if (mailing.letters() == 1 && first.replyTo() != null && first.replyAddress() != null) {
            envelope.setReplyTo(new InternetAddress[] {Envelope.address(first.replyAddress(), first.replyTo())});
        }
        envelope.setSubject(mailing.subject(), "UTF-8");
        envelope.setSentDate(Date.from(mailing.composedAt()));
        envelope.setHeader("Auto-Submitted", "auto-generated");
        envelope.setContent(Envelope.both(text.plain(load.letters()), text.html(mailing, load.letters())));
        envelope.saveChanges();
        return envelope;
    }

    private String domain() {
        return smtp.from().substring(smtp.from().indexOf('@') + 1).replaceAll("[>\\s].*", "");
    }

    private static Properties properties(LetterSettings.Smtp smtp) {
        var properties = new Properties();
        String patience = Long.toString(smtp.patience().toMillis());
        properties.setProperty("mail.smtp.connectiontimeout", patience);
        properties.setProperty("mail.smtp.timeout", patience);
        properties.setProperty("mail.smtp.writetimeout", patience);
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty("mail.smtp.auth", Boolean.toString(!smtp.user().isBlank()));
        properties.setProperty("mail.smtp.quitwait", "false");
        return properties;
    }
}
