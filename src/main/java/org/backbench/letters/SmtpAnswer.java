package org.backbench.letters;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/** Reads from a failure of the mail client what it means for the mailing. */
final class SmtpAnswer {

    private static final int PERMANENT = 500;
    private static final int TEMPORARY = 400;
    private static final int LONGEST = 500;

    private SmtpAnswer() {}

    static Delivery of(MessagingException failure, Envelope envelope) {
        int code = code(failure);
        if (code >= PERMANENT || failure instanceof AddressException) {
            return Delivery.refused(words(failure));
        }
        if (code < TEMPORARY && envelope.isWritten()) {
            return Delivery.unknown("The mail server had the whole mail and gave no answer: " + words(failure));
        }
        return Delivery.later(words(failure));
    }

    /** The number the mail server answered with, the first in the chain; 0 where it gave none. */
    private static int code(MessagingException failure) {
        for (Exception one = failure; one != null; one = next(one)) {
            int code =
                    switch (one) {
                        case SMTPAddressFailedException address -> address.getReturnCode();
                        case SMTPSenderFailedException sender -> sender.getReturnCode();
                        case SMTPSendFailedException send -> send.getReturnCode();
                        default -> 0;
                    };
            if (code >= TEMPORARY) {
                return code;
            }
        }
        return 0;
    }

    private static @org.jspecify.annotations.Nullable Exception next(Exception one) {
        return one instanceof MessagingException mail ? mail.getNextException() : null;
    }

    /** What went wrong, in one line of bearable length. */
    static String words(MessagingException failure) {
        String all = String.valueOf(failure.getMessage());
        Exception next = next(failure);
        if (next != null) {
            all += " (" + next.getMessage() + ")";
        }
        String line = all.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    }
}
