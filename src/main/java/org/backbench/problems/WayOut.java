package org.backbench.problems;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What to do about a refusal: the table reference/refusals.csv, one row a code.
 *
 * @param contacts who can change what stands in the way: the words of their roles, like review-manager
 */
public record WayOut(String nextStep, List<String> contacts) {

    private static final Map<String, WayOut> TABLE = read();

    public WayOut {
        contacts = List.copyOf(contacts);
    }

    static WayOut of(String code) {
        return TABLE.getOrDefault(code, new WayOut("Ask the administrator.", List.of("administrator")));
    }

    /** All codes of the table. */
    public static Set<String> codes() {
        return TABLE.keySet();
    }

    private static Map<String, WayOut> read() {
        InputStream file = Objects.requireNonNull(WayOut.class.getResourceAsStream("/reference/refusals.csv"));
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return rows.stream()
                    .collect(Collectors.toUnmodifiableMap(
                            row -> row.getField("code"),
                            row -> new WayOut(
                                    row.getField("next_step"),
                                    List.of(row.getField("contacts").split(" ")))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
