package org.backbench.letters;

/**
 * All that a template may say, and nothing else: no figure, no judgement, no name but the reader's own.
 *
 * @param recipient the reader
 * @param role the role as which he gets the letter
 * @param what what the reader is asked to do: send the return; or what is waited for: the return
 * @param due "is due on 31 December 2011", or nothing: templates of before say it so
 * @param day by which it is due: 31 December 2011, or nothing
 * @param sentence what happened, as the story of the case tells it
 * @param link where the matter stands
 */
record LetterWords(
        String recipient,
        String role,
        String body,
        String reference,
        String dataYear,
        String what,
        String due,
        String day,
        String sentence,
        String link) {

    private static final int LEAST_OF_BODY = 16;
    private static final int LEAST = 12;

    /** The same with so many characters fewer of the name of the body, and then of what it is about. */
    LetterWords shorterBy(int over) {
        int ofBody = Math.clamp(body.length() - LEAST_OF_BODY, 0, over);
        return new LetterWords(
                recipient,
                role,
                cut(body, body.length() - ofBody),
                reference,
                dataYear,
                cut(what, what.length() - (over - ofBody)),
                due,
                day,
                sentence,
                link);
    }

    /** Ends at a word, with a sign that there was more. */
    static String cut(String words, int longest) {
        if (words.length() <= longest) {
            return words;
        }
        int most = Math.max(longest, LEAST) - 1;
        int space = words.lastIndexOf(' ', most);
        String kept = words.substring(0, Math.min(words.length(), space > most / 2 ? space : most));
        if (kept.lastIndexOf('(') > kept.lastIndexOf(')')) {
            kept = kept.substring(0, kept.lastIndexOf('('));
        }
        String end = kept.indexOf('“') > kept.indexOf('”') ? "…”" : "…";
        return kept.replaceAll("[\\s,;:.(“]+$", "") + end;
    }
}
