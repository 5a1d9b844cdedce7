package org.backbench.returns;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backbench.people.Person;
import org.backbench.people.Role;

/** Returns, cycles and people for tests; whatever a test does not name is unimportant to it. */
public final class ReturnFixtures {

    public static final Person PROGRAMME =
            new Person(-1, "programme", "Programme office", Set.of("programme-office@OEP"));

    private ReturnFixtures() {}

    /** Finance costs £5,600k, every other function £700k, of £200,000k. */
    public static Map<String, String> complete() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (TemplateLine line : new Templates().get("vfm-2009").required()) {
            texts.put(line.key(), line.key().endsWith("-cost") ? "700" : "0");
        }
        texts.replaceAll((line, text) -> line.endsWith("-employees") ? "700" : text);
        texts.put("running-costs", "200,000");
        texts.put("headcount", "640");
        texts.put("fte", "541.5");
        texts.put("finance-employees", "5,000");
        texts.put("finance-it", "600");
        texts.put("finance-cost", "5,600");
        return texts;
    }

    public static Map<String, String> with(String line, String text) {
        Map<String, String> texts = complete();
        texts.put(line, text);
        return texts;
    }

    /** A complete return whose finance function costs this much of these running costs, both in £ thousand. */
    public static Map<String, String> finance(long cost, long runningCosts) {
        Map<String, String> texts = complete();
        texts.put("running-costs", Long.toString(runningCosts));
        texts.put("finance-employees", Long.toString(cost));
        texts.put("finance-it", "0");
        texts.put("finance-cost", Long.toString(cost));
        return texts;
    }

    /** Everything that the rules of vfm-2009 find in these texts of a fictional unitary. */
    public static List<Failure> failures(Map<String, String> texts, Map<String, String> lastYear) {
        Template template = new Templates().get("vfm-2009");
        Map<String, BigDecimal> before = ReturnCheck.of(template, lastYear).figures();
        return ReturnCheck.of(template, texts, new Situation(before, Set.of("X-UA"), Map.of()))
                .failures();
    }

    /** A cycle of one collection whose return is due on 31 December of its year. */
    public static NewCycle cycle(int year, String template, String... groups) {
        return new NewCycle(
                year,
                LocalDate.of(year, 12, 31),
                LocalDate.of(year + 1, 1, 31),
                LocalDate.of(year + 3, 12, 31),
                List.of(new NewCycle.NewCollection(template, List.of(groups))));
    }

    public static Person officer(String bodyCode, Role role) {
        return new Person(-2, role.key() + "." + bodyCode, role.title(), Set.of(role.at(bodyCode)));
    }

    /** A bulk file of template vfm-2009: one line a body; beside what is required the lines that any of them has. */
    public static InputStream bulkFile(Map<String, Map<String, String>> byBody) {
        List<TemplateLine> lines = new Templates()
                .get("vfm-2009").lines().stream()
                        .filter(line -> line.required()
                                || byBody.values().stream().anyMatch(texts -> texts.containsKey(line.key())))
                        .toList();
        StringBuilder csv = new StringBuilder("body");
        lines.forEach(line -> csv.append(',').append(line.column()));
        byBody.forEach((code, texts) -> {
            csv.append('\n').append(code);
            lines.forEach(line ->
                    csv.append(",\"").append(texts.getOrDefault(line.key(), "")).append('"'));
        });
        return stream(csv.append('\n').toString());
    }

    public static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
