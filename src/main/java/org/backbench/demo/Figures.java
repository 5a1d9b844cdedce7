package org.backbench.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.backbench.returns.TemplateLine;
import org.springframework.stereotype.Component;

/** The invented figures: what each fictional body typed into its return of a cycle. */
@Component
class Figures {

    private static final List<String> FUNCTIONS =
            List.of("finance", "hr", "ict", "estates", "procurement", "legal", "travel", "communications");

    private static final String TRAVEL = "travel";
    private static final int STATEMENTS = 10;

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
        inDepth(cycle, body, lines);
        return lines;
    }

    /**
     * Volumes, people, practice and satisfaction in proportion to what is known, each body a little apart from the
     * others; nobody asked the users of every function.
     */
    private static void inDepth(int cycle, String body, Map<String, String> lines) {
        int own = Math.floorMod(body.hashCode(), 10);
        long spend = number(lines, "running-costs");
        put(lines, "pay-bill", spend * (44 + own) / 100);
        put(lines, "non-pay-spend", spend * (40 - own) / 100);
        put(lines, "procurement-on-contract", spend * (22 - own) / 100);
        put(lines, "hr-sickness-days", number(lines, "fte") * (7 + own % 4));
        put(lines, "hr-leavers", number(lines, "headcount") * (8 + own) / 100);
        put(lines, "hr-average-headcount", number(lines, "headcount"));
        put(lines, "finance-report-days", 5 + own);
        put(lines, "estates-gia", number(lines, "fte") * (11 + own % 5));
        activities(lines);
        for (String function : FUNCTIONS) {
            if (!function.equals(TRAVEL)) {
                put(lines, function + "-fte", number(lines, function + "-employees") / (34 + own % 5));
                practice(function, own + cycle, lines);
            }
        }
    }

    /** What finance does, three parts of its cost. */
    private static void activities(Map<String, String> lines) {
        long cost = number(lines, "finance-cost");
        long transactions = cost * 45 / 100;
        long support = cost * 30 / 100;
        put(lines, "finance-transaction-cost", transactions);
        put(lines, "finance-decision-support-cost", support);
        put(lines, "finance-reporting-cost", cost - transactions - support);
    }

    private static void practice(String function, int own, Map<String, String> lines) {
        int place = FUNCTIONS.indexOf(function);
        for (int statement = 1; statement <= STATEMENTS; statement++) {
            boolean inPlace = (own + place + statement * statement) % 3 != 0;
            lines.put("%s-practice-%d".formatted(function, statement), inPlace ? "yes" : "no");
        }
        boolean measured = (own + place) % 3 != 0;
        lines.put(
                function + "-satisfaction-index",
                measured ? Integer.toString(58 + (own + place) % 25) : TemplateLine.NOT_MEASURED);
    }

    private static long number(Map<String, String> lines, String line) {
        return Long.parseLong(Objects.requireNonNull(lines.get(line), line));
    }

    private static void put(Map<String, String> lines, String line, long value) {
        lines.put(line, Long.toString(value));
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
