package org.backbench.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.backbench.problems.NotFound;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The indicators that are computed from lines of returns: reference/templates/indicators.csv. */
@Component
public class Indicators {

    private final List<Indicator> all;

    Indicators() throws IOException {
        var file = new ClassPathResource("reference/templates/indicators.csv");
        try (Reader text = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            all = rows.stream().map(Indicators::indicator).toList();
        }
    }

    private static Indicator indicator(NamedCsvRecord row) {
        return new Indicator(
                row.getField("indicator"),
                row.getField("template"),
                row.getField("function"),
                row.getField("title"),
                row.getField("numerator"),
                row.getField("denominator"),
                row.getField("official_code"));
    }

    public Indicator get(String key) {
        return all.stream()
                .filter(indicator -> indicator.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("indicator", key));
    }

    /** Those of a template, in the order of the file. */
    public List<Indicator> of(String template) {
        return all.stream()
                .filter(indicator -> indicator.template().equals(template))
                .toList();
    }

    public List<Indicator> list() {
        return all;
    }
}
