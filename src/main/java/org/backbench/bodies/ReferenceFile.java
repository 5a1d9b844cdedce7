package org.backbench.bodies;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** A csv file of src/main/resources/reference: its lines by column name, and the hash of its content. */
public record ReferenceFile(String name, String sha256, List<Map<String, String>> lines) {

    /** Reads reference/name. A file that is missing or broken is a defect of the build. */
    public static ReferenceFile read(String name) {
        try (InputStream in = new ClassPathResource("reference/" + name).getInputStream()) {
            byte[] content = in.readAllBytes();
            return new ReferenceFile(name, hash(content), parse(new String(content, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("reference/" + name, e);
        }
    }

    /** One column as an array for unnest; an empty field is null. */
    public static @Nullable String[] column(List<Map<String, String>> lines, String name) {
        return lines.stream().map(line -> blankToNull(line, name)).toArray(String[]::new);
    }

    private static @Nullable String blankToNull(Map<String, String> line, String name) {
        String value = line.get(name);
        if (value == null) {
            throw new IllegalStateException("No column " + name + " in " + line);
        }
        return value.isBlank() ? null : value;
    }

    private static List<Map<String, String>> parse(String text) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(text)) {
            return csv.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
        }
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
