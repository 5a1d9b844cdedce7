package org.backbench.letters;

import java.util.Locale;

/** How far the handing over of a mailing is. */
public enum MailingState {
    READY("waits to be sent"),
    HANDING_OVER("is being sent"),
    SENT("sent"),
    /** The mail server said no for good, or there is no address. */
    FAILED("could not be delivered"),
    /** Nobody knows whether the mail server has taken it; it is never sent again by itself. */
    IN_DOUBT("sent or not: in doubt"),
    /** Training mode: it stays in the outbox here. */
    LOCAL("in the training outbox");

    private final String words;

    MailingState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
