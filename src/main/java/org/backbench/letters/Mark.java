package org.backbench.letters;

import java.util.Locale;

/** Whether a letter asks its reader to act; said first in the subject and shown by its look. */
public enum Mark {
    ACT("Action needed"),
    INFORM("For your information");

    private final String words;

    Mark(String words) {
        this.words = words;
    }

    /** Action needed; For your information. */
    public String words() {
        return words;
    }

    /** The word of the table and of the API: act. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Mark of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
