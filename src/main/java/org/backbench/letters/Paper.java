package org.backbench.letters;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paper before it becomes a PDF or a Word document: the same parts for both.
 *
 * @param title its first heading, and the title of the file
 * @param mark "Action needed" or "For your information" above a letter; null on other papers
 * @param act whether the mark asks to act
 * @param address the lines of the address block, none where it goes to nobody in particular
 * @param date 5 December 2011
 * @param reference of the case; stands at the foot of each page
 * @param training what must be said of a paper about a real body in training mode; null otherwise
 */
record Paper(
        String title,
        @Nullable String mark,
        boolean act,
        List<String> address,
        String date,
        String reference,
        @Nullable String training,
        List<Block> blocks) {

    /** A part of a paper. */
    sealed interface Block permits Heading, Text, Table {}

    /** A heading of the second level. */
    record Heading(String words) implements Block {}

    /** A paragraph. */
    record Text(String words) implements Block {}

    /** Rows under a head; the columns from this one on are figures, set right. */
    record Table(String caption, List<String> head, int figuresFrom, List<List<String>> rows) implements Block {}

    Paper {
        title = clean(title);
        address = address.stream().map(Paper::clean).toList();
        blocks = blocks.stream().map(Paper::clean).toList();
    }

    private static Block clean(Block block) {
        return switch (block) {
            case Heading heading -> new Heading(clean(heading.words()));
            case Text text -> new Text(clean(text.words()));
            case Table table ->
                new Table(
                        clean(table.caption()),
                        table.head().stream().map(Paper::clean).toList(),
                        table.figuresFrom(),
                        table.rows().stream()
                                .map(row -> row.stream().map(Paper::clean).toList())
                                .toList());
        };
    }

    /** What no XML and no font can hold is left out: control characters, halves of pairs. */
    static String clean(String words) {
        var kept = new StringBuilder(words.length());
        words.codePoints()
                .filter(point -> point == '\n' || point >= ' ')
                .filter(point -> point < 0xD800 || (point > 0xDFFF && point < 0xFFFE) || point > 0xFFFF)
                .filter(point -> point < 0x7F || point > 0x9F)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** The headings in their order, for the bookmarks of a file. */
    List<String> headings() {
        List<String> headings = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Heading heading) {
                headings.add(heading.words());
            }
        }
        return headings;
    }
}
