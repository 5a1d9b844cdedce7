package org.backbench.deadlines;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.backbench.people.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The kinds of clock of reference/clock-kinds.csv, and to whom a role answers: reference/leads.csv. */
@Component
class ClockKinds {

    private final Map<String, ClockKind> kinds = new LinkedHashMap<>();
    private final Map<String, ClockKind> ofTask = new HashMap<>();
    private final Map<String, String> leads;

    ClockKinds() throws IOException {
        for (NamedCsvRecord line : read("clock-kinds.csv")) {
            ClockKind kind = kind(line);
            kinds.put(kind.key(), kind);
            kind.tasks().forEach(task -> ofTask.put(task, kind));
        }
        leads = read("leads.csv").stream().collect(toMap(line -> line.getField("role"), line -> line.getField("lead")));
    }

    ClockKind get(String key) {
        ClockKind kind = kinds.get(key);
        if (kind == null) {
            throw new IllegalStateException("reference/clock-kinds.csv has no kind " + key);
        }
        return kind;
    }

    /** The kind of clock that times a user task. */
    ClockKind ofTask(String task) {
        ClockKind kind = ofTask.get(task);
        if (kind == null) {
            throw new IllegalStateException("No kind in reference/clock-kinds.csv times the task " + task);
        }
        return kind;
    }

    List<ClockKind> all() {
        return new ArrayList<>(kinds.values());
    }

    /** Whom a role answers to, like riep-director@same. */
    String leadOf(Role role) {
        String lead = leads.get(role.key());
        if (lead == null) {
            throw new IllegalStateException("reference/leads.csv has no line for " + role.key());
        }
        return lead;
    }

    private static List<NamedCsvRecord> read(String file) throws IOException {
        var resource = new ClassPathResource("reference/" + file);
        try (Reader text = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(text)) {
            return lines.stream().toList();
        }
    }

    private static ClockKind kind(NamedCsvRecord line) {
        return new ClockKind(
                line.getField("kind"),
                line.getField("of").equals("task"),
                line.getField("label"),
                line.getField("ladder"),
                yes(line, "duty"),
                emptyToNull(line.getField("subject")),
                yes(line, "extended_late"),
                roles(line.getField("extended_by")),
                yes(line, "waits"),
                words(line.getField("slides")),
                words(line.getField("tasks")));
    }

    private static boolean yes(NamedCsvRecord line, String field) {
        return line.getField(field).equals("yes");
    }

    private static Set<Role> roles(String text) {
        return words(text).stream().map(Role::of).collect(toUnmodifiableSet());
    }

    private static List<String> words(String text) {
        return Stream.of(text.split(" ")).filter(word -> !word.isBlank()).toList();
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isBlank() ? null : text;
    }
}
