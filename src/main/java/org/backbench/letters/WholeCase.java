package org.backbench.letters;

import java.util.List;

/** Tables of words in the paper on a whole case. */
final class WholeCase {

    private WholeCase() {}

    /** A table without figures. */
    static Paper.Table table(String caption, List<String> head, List<List<String>> rows) {
        return new Paper.Table(caption, head, head.size(), rows);
    }

    /** Terms and what stands for them; those for which nothing stands are left out. */
    static Paper.Table facts(String caption, List<List<String>> rows) {
        return table(
                caption,
                List.of("What", "How it stands"),
                rows.stream().filter(row -> !row.getLast().isEmpty()).toList());
    }
}
