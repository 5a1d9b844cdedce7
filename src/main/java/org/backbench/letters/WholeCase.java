package org.backbench.letters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.backbench.calendar.Dates;
import org.jspecify.annotations.Nullable;

/** Words and tables of words in the paper on a whole case. */
final class WholeCase {

    private WholeCase() {}

    /** A table without figures. */
    static Paper.Table table(String caption, List<String> head, List<List<String>> rows) {
        return new Paper.Table(caption, head, head.size(), rows);
    }

    /** 31 December 2012, never broken over lines. */
    static String day(LocalDate day) {
        return Dates.day(day).replace(' ', '\u00A0');
    }

    static String day(@Nullable Instant at) {
        return at == null ? "" : day(Dates.dayOf(at));
    }

    /** A fingerprint in groups, so that it fits into a cell. */
    static String hash(String sha256) {
        return String.join(" ", sha256.split("(?<=\\G.{16})"));
    }

    /** Terms and what stands for them; those for which nothing stands are left out. */
    static Paper.Table facts(String caption, List<List<String>> rows) {
        return table(
                caption,
                List.of("What", "How it stands"),
                rows.stream().filter(row -> !row.getLast().isEmpty()).toList());
    }
}
