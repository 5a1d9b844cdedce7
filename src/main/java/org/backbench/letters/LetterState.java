package org.backbench.letters;

import java.util.Locale;

/** How far a letter is, before and after it becomes part of a mailing. */
public enum LetterState {
    /** Waits for the digest of its reader. */
    HELD("with the next digest"),
    /** Is part of a mailing, which says how far that is. */
    MAILED("handed over"),
    /** The reader has chosen not to get this kind of information. */
    LEFT_OUT("left out by choice of the reader"),
    /** Nobody holds the role, nor the one behind it. */
    NOBODY("nobody holds this role");

    private final String words;

    LetterState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
