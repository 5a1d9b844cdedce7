package org.backbench.journey;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Scenario S7: the plan of which £750k of £2.20m counts, and the one that covers it; amounts in £ thousand. */
final class TarnburyPlans {

    static final String CASE = "BB-2011-XTARNBURY";

    static final List<Item> FIRST = List.of(
            new Item("Shared payables and payroll", 900, 150, true, true, false, "2012-06-29"),
            new Item("Vacancy freeze for one year", 600, 0, false, true, false, "2012-06-29"),
            new Item("Recharge to housing account", 500, 0, true, false, false, "2012-06-29"),
            new Item("Stop reports to budget holders", 300, 0, true, true, true, "2012-06-29"));

    static final List<Item> SECOND = List.of(
            new Item("Shared payables and payroll", 900, 150, true, true, false, "2012-06-29"),
            new Item("One finance team on one site", 900, 50, true, true, false, "2012-09-28"),
            new Item("Electronic invoices only", 650, 50, true, true, false, "2012-10-31"));

    private TarnburyPlans() {}

    record Item(
            String what,
            int gross,
            int newCost,
            boolean ongoing,
            boolean cashReleasing,
            boolean serviceCut,
            String due) {

        String dueInWords() {
            return DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK).format(LocalDate.parse(due));
        }

        int net() {
            return gross - newCost;
        }

        Map<String, Object> values() {
            return Map.ofEntries(
                    Map.entry("what", what),
                    Map.entry("function", "finance"),
                    Map.entry("gross", gross),
                    Map.entry("newCost", newCost),
                    Map.entry("ongoing", ongoing ? "yes" : "no"),
                    Map.entry("cashReleasing", cashReleasing ? "yes" : "no"),
                    Map.entry("serviceCut", serviceCut ? "yes" : "no"),
                    Map.entry("owner", "Head of finance"),
                    Map.entry("due", due),
                    Map.entry("milestone", "Contract signed"),
                    Map.entry("measure", "Finance cost in the outturn"),
                    Map.entry("priority", "high"));
        }
    }

    static Map<String, Object> draft(List<Item> items) {
        List<Map<String, Object>> values = new ArrayList<>();
        items.forEach(item -> values.add(item.values()));
        return Map.of("kind", "plan", "items", values);
    }
}
