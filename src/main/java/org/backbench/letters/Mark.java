package org.backbench.letters;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

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

    /** The mark with which a subject begins; empty for a mail of before they all did. */
    public static Optional<Mark> ofSubject(String subject) {
        return Arrays.stream(values())
                .filter(mark -> subject.startsWith(mark.words))
                .findFirst();
    }

    /** A subject by itself, where its mark is shown beside it: Send the return by 31 December 2011. */
    public static String without(String subject) {
        String said = subject.replaceFirst("^(%s|%s): ".formatted(ACT.words, INFORM.words), "");
        return said.isEmpty() ? said : said.substring(0, 1).toUpperCase(Locale.UK) + said.substring(1);
    }

    static Mark of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
