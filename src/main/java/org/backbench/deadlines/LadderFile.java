package org.backbench.deadlines;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.backbench.people.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** Reads reference/ladders.csv: the ladders as they come with the product. */
final class LadderFile {

    private record Key(String kind, int version) {}

    private LadderFile() {}

    static List<Ladder> read() throws IOException {
        var file = new ClassPathResource("reference/ladders.csv");
        try (Reader text = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(text)) {
            Map<Key, List<LadderRung>> ladders = lines.stream()
                    .collect(groupingBy(LadderFile::key, LinkedHashMap::new, mapping(LadderFile::rung, toList())));
            return ladders.entrySet().stream()
                    .map(entry -> new Ladder(entry.getKey().kind, entry.getKey().version, entry.getValue()))
                    .toList();
        }
    }

    private static Key key(NamedCsvRecord line) {
        return new Key(line.getField("kind"), Integer.parseInt(line.getField("version")));
    }

    /** Whatever is misspelt stops the start, with the line. */
    private static LadderRung rung(NamedCsvRecord line) {
        try {
            return new LadderRung(
                    line.getField("rung"),
                    LadderRung.Anchor.valueOf(upper(line, "anchor")),
                    Integer.parseInt(line.getField("offset")),
                    LadderRung.Unit.valueOf(upper(line, "unit")),
                    LadderRung.When.valueOf(upper(line, "at")),
                    audience(line.getField("audience")),
                    emptyToNull(line.getField("on_track")),
                    words(line.getField("priorities")),
                    emptyToNull(line.getField("flow")),
                    line.getField("ends").equals("yes"),
                    line.getField("sentence"));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("reference/ladders.csv, line " + line.getStartingLineNumber(), e);
        }
    }

    /** A role at a party, or who has the task, or to whom he answers. */
    static String audience(String audience) {
        if (!audience.equals("holder") && !audience.equals("lead")) {
            Role.of(audience);
        }
        return audience;
    }

    private static String upper(NamedCsvRecord line, String field) {
        return line.getField(field).toUpperCase(Locale.ROOT);
    }

    static Set<String> words(String text) {
        return text.isBlank() ? Set.of() : Set.of(text.split(" "));
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isBlank() ? null : text;
    }
}
