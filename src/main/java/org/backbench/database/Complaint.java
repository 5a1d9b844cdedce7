package org.backbench.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The one line in which PostgreSQL says why it does not start. */
final class Complaint {

    private static final List<String> MARKS = List.of("PANIC:", "FATAL:", "error:");
    private static final int LONGEST_LOG = 1_000_000;

    private Complaint() {}

    static String in(String output) {
        return output.lines()
                .flatMap(line -> MARKS.stream().filter(line::contains).map(mark -> line.substring(
                                line.indexOf(mark) + mark.length())
                        .strip()))
                .findFirst()
                .orElse(
                        output.isBlank()
                                ? "it gives no reason"
                                : output.lines().findFirst().orElseThrow());
    }

    /** What the log says since it had that many bytes, or what the program said when the log is silent. */
    static String since(Path log, long bytes, String otherwise) throws IOException {
        try (var content = Files.newInputStream(log)) {
            content.skipNBytes(Math.min(bytes, Files.size(log)));
            String lines = new String(content.readNBytes(LONGEST_LOG), java.nio.charset.StandardCharsets.UTF_8);
            return MARKS.stream().anyMatch(lines::contains) ? lines : otherwise;
        }
    }
}
