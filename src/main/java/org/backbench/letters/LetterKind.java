package org.backbench.letters;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A kind of letter: a row of reference/letters/letters.csv and its template.
 *
 * @param version of the words, as people count it
 * @param urgent whether it is handed over at once, not with the digest of the day
 * @param title what people call it: Opening letter
 */
record LetterKind(String key, int version, Mark mark, boolean urgent, String title, Pattern line, Pattern text) {

    /** No subject of the product is as long; lists wrap it. Only what people typed themselves is ever cut. */
    static final int LONGEST = 240;

    /**
     * One line, with the mark before it; whatever would begin a further line of a mail's head is gone. Where it would
     * be too long, the name of the body is cut before what it is about.
     */
    String subject(LetterWords words) {
        String whole = lineOf(words);
        int over = whole.length() - LONGEST;
        if (over <= 0) {
            return whole;
        }
        return LetterWords.cut(lineOf(words.shorterBy(over)), LONGEST);
    }

    private String lineOf(LetterWords words) {
        String said = line.fill(words).replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\s]+", " ");
        return "%s: %s".formatted(mark.words(), said).strip();
    }

    /** Plain text; paragraphs are parted by an empty line. */
    String body(LetterWords words) {
        return text.fill(words).strip();
    }

    /** The same for two that write the same letters. */
    String fingerprint() {
        try {
            String all = String.join("\n", mark.key(), "" + urgent, title, line.source(), text.source());
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
