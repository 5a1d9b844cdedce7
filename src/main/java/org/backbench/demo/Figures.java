package org.backbench.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The invented figures: what each fictional body typed into its return of a cycle. */
@Component
class Figures {

    private static final List<String> FUNCTIONS =
            List.of("finance", "hr", "ict", "estates", "procurement", "legal", "travel", "communications");

    private final Map<String, NamedCsvRecord> returns;

    Figures() {
        returns = DemoFile.rows("returns.csv").stream()
                .collect(Collectors.toMap(row -> row.getField("cycle") + row.getField("body"), Function.identity()));
    }

    /** The lines of a return of template vfm-2009 in £ thousand, by line key. */
    Map<String, String> of(int cycle, String body) {
        NamedCsvRecord row = returns.get(cycle + body);
        if (row == null) {
            throw new IllegalStateException("demo/returns.csv has no row for %s in %d".formatted(body, cycle));
        }
        Map<String, String> lines = new LinkedHashMap<>();
        List.of("running-costs", "headcount", "fte").forEach(line -> lines.put(line, row.getField(line)));
        FUNCTIONS.forEach(function -> split(function, Long.parseLong(row.getField(function)), lines));
        return lines;
    }

    /** Splits a function's cost over its elements as a support function usually spends it; the last takes the rest. */
    private static void split(String function, long cost, Map<String, String> lines) {
        long employees = cost * 70 / 100;
        long it = cost * 9 / 100;
        long accommodation = cost * 6 / 100;
        long supplies = cost * 4 / 100;
        long outsourcing = cost * 8 / 100;
        lines.put(function + "-employees", Long.toString(employees));
        lines.put(function + "-it", Long.toString(it));
        lines.put(function + "-accommodation", Long.toString(accommodation));
        lines.put(function + "-supplies", Long.toString(supplies));
        lines.put(function + "-outsourcing", Long.toString(outsourcing));
        lines.put(function + "-other", Long.toString(cost - employees - it - accommodation - supplies - outsourcing));
        lines.put(function + "-cost", Long.toString(cost));
    }
}
