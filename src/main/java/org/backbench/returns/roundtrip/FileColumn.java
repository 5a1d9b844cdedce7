package org.backbench.returns.roundtrip;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns of a return as a file, in their order. The last four say whose it is and are not for people. */
enum FileColumn {
    FUNCTION("Function"),
    LINE("Line"),
    UNIT("Unit"),
    LAST_YEAR("Last year"),
    THIS_YEAR("This year"),
    KEY("line_key"),
    CYCLE("cycle"),
    BODY("body"),
    TEMPLATE("template");

    private final String head;

    FileColumn(String head) {
        this.head = head;
    }

    String head() {
        return head;
    }

    /** The columns without which a line cannot be read. */
    static Stream<FileColumn> needed() {
        return Stream.of(THIS_YEAR, KEY, CYCLE, BODY, TEMPLATE);
    }

    /** Where the column stands in a file with this header. */
    Optional<Integer> in(List<String> header) {
        for (int place = 0; place < header.size(); place++) {
            if (head.equalsIgnoreCase(header.get(place).strip())) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }
}
