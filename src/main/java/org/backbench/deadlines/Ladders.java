package org.backbench.deadlines;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.backbench.people.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The ladders of reference/ladders.csv. New clocks take the latest version of their kind and keep it. */
@Component
class Ladders {

    private record Key(ClockKind kind, int version) {}

    private final Map<Key, List<LadderRung>> ladders;

    Ladders() throws IOException {
        var file = new ClassPathResource("reference/ladders.csv");
        try (CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(file.getInputStream())) {
            ladders = lines.stream().collect(groupingBy(Ladders::key, mapping(Ladders::rung, toList())));
        }
    }

    Ladder latest(ClockKind kind) {
        return ladders.keySet().stream()
                .filter(key -> key.kind == kind)
                .max(Comparator.comparingInt(Key::version))
                .map(key -> get(kind, key.version))
                .orElseThrow(() -> new IllegalStateException("reference/ladders.csv has no ladder for " + kind.key()));
    }

    Ladder get(ClockKind kind, int version) {
        List<LadderRung> rungs = ladders.get(new Key(kind, version));
        if (rungs == null) {
            throw new IllegalStateException(
                    "reference/ladders.csv has no version %d of the ladder %s".formatted(version, kind.key()));
        }
        return new Ladder(kind, version, rungs);
    }

    private static Key key(NamedCsvRecord line) {
        return new Key(ClockKind.of(line.getField("kind")), Integer.parseInt(line.getField("version")));
    }

    /** Whatever is misspelt stops the start, with the line. */
    private static LadderRung rung(NamedCsvRecord line) {
        try {
            String audience = line.getField("audience");
            Role.of(audience);
            return new LadderRung(
                    line.getField("rung"),
                    LadderRung.Anchor.valueOf(upper(line, "anchor")),
                    Integer.parseInt(line.getField("offset")),
                    LadderRung.Unit.valueOf(upper(line, "unit")),
                    LadderRung.When.valueOf(upper(line, "at")),
                    audience,
                    words(line.getField("priorities")),
                    emptyToNull(line.getField("flow")),
                    line.getField("ends").equals("yes"),
                    line.getField("sentence"));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("reference/ladders.csv, line " + line.getStartingLineNumber(), e);
        }
    }

    private static String upper(NamedCsvRecord line, String field) {
        return line.getField(field).toUpperCase(Locale.ROOT);
    }

    private static Set<String> words(String text) {
        return text.isBlank() ? Set.of() : Set.of(text.split(" "));
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isBlank() ? null : text;
    }
}
