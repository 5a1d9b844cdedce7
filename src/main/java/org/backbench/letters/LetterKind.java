package org.backbench.letters;

import com.samskivert.mustache.Template;

/**
 * A kind of letter: a row of reference/letters/letters.csv and its template.
 *
 * @param version of the words; a letter keeps the one it was written with
 * @param urgent whether it is handed over at once, not with the digest of the day
 * @param title what people call it: Opening letter
 */
record LetterKind(String key, int version, Mark mark, boolean urgent, String title, Template line, Template text) {

    private static final int LONGEST = 200;

    /** One line, with the mark before it; whatever would begin a further line of a mail's head is gone. */
    String subject(LetterWords words) {
        String said = line.execute(words).replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+", " ");
        String whole = "%s: %s".formatted(mark.words(), said).strip();
        return whole.length() <= LONGEST ? whole : whole.substring(0, LONGEST - 1) + "…";
    }

    /** Plain text; paragraphs are parted by an empty line. */
    String body(LetterWords words) {
        return text.execute(words).strip();
    }
}
