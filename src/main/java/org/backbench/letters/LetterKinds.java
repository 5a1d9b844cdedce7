package org.backbench.letters;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The kinds of letters, and which rung and which task causes which: the files of reference/letters. */
@Component
class LetterKinds {

    private static final String FOLDER = "reference/letters/";

    /** What a task causes: a letter of this kind to those who may do it, or to another role of the body. */
    record OfTask(String task, String audience, String kind) {}

    private record OfRung(String clock, String rung, String kind) {

        boolean fits(String ofClock, String fired) {
            return matches(clock, ofClock) && matches(rung, fired);
        }

        private static boolean matches(String pattern, String word) {
            return pattern.endsWith("*")
                    ? word.startsWith(pattern.substring(0, pattern.length() - 1))
                    : pattern.equals(word);
        }
    }

    private final Map<String, LetterKind> kinds = new LinkedHashMap<>();
    private final List<OfRung> rungs;
    private final List<OfTask> tasks;

    LetterKinds() {
        rows("letters.csv").forEach(row -> kinds.put(row.getField("kind"), kind(row)));
        rungs = rows("rungs.csv").stream()
                .map(row -> new OfRung(row.getField("clock"), row.getField("rung"), known(row)))
                .toList();
        tasks = rows("tasks.csv").stream()
                .map(row -> new OfTask(row.getField("task"), row.getField("audience"), known(row)))
                .toList();
    }

    LetterKind of(String key) {
        LetterKind found = kinds.get(key);
        if (found == null) {
            throw new IllegalStateException("There is no kind of letter " + key);
        }
        return found;
    }

    Collection<LetterKind> all() {
        return kinds.values();
    }

    /** The first row that fits; without one a rung asks to step in where somebody must answer, or else informs. */
    LetterKind ofRung(String clock, String rung, boolean escalates) {
        return rungs.stream()
                .filter(row -> row.fits(clock, rung))
                .findFirst()
                .map(row -> of(row.kind()))
                .orElseGet(() -> of(escalates ? "step-in" : "told"));
    }

    List<OfTask> ofTask(String task) {
        return tasks.stream().filter(row -> row.task().equals(task)).toList();
    }

    /** The frame of every mail in HTML: here everything is escaped. */
    static Template frame() {
        return Mustache.compiler().emptyStringIsFalse(true).compile(text("mail.html.mustache"));
    }

    private String known(NamedCsvRecord row) {
        return of(row.getField("kind")).key();
    }

    private static LetterKind kind(NamedCsvRecord row) {
        String key = row.getField("kind");
        int version = Integer.parseInt(row.getField("version"));
        return new LetterKind(
                key,
                version,
                Mark.of(row.getField("mark")),
                row.getField("urgent").equals("yes"),
                row.getField("title"),
                Pattern.of(row.getField("subject")),
                Pattern.of(text("%s-%d.mustache".formatted(key, version))));
    }

    static String text(String file) {
        try (InputStream words = new ClassPathResource(FOLDER + file).getInputStream()) {
            return new String(words.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<NamedCsvRecord> rows(String file) {
        try (Reader text = new InputStreamReader(
                        new ClassPathResource(FOLDER + file).getInputStream(), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(text)) {
            List<NamedCsvRecord> all = new ArrayList<>();
            lines.forEach(all::add);
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
