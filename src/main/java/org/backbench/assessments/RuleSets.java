package org.backbench.assessments;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.backbench.assessments.ScoringRules.Rule;
import org.backbench.assessments.ScoringRules.Scope;
import org.backbench.problems.NotFound;
import org.backbench.problems.Refused;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The reference data of assessments: which KLOEs apply to whom, which rule set a cycle uses, how it scores. */
@Component
public class RuleSets {

    /** The rule set of a cycle; the note says where it was carried forward. */
    public record CycleRules(int fromCycle, String ruleSet, String note) {}

    private final List<NamedCsvRecord> kloes;
    private final Map<String, String> groupOfClass = new HashMap<>();
    private final List<CycleRules> cycles;
    private final Map<String, ScoringRules> rules = new HashMap<>();

    RuleSets() {
        kloes = read("kloes");
        read("kloe-groups").forEach(row -> groupOfClass.put(row.getField("class"), row.getField("group")));
        cycles = read("assessment-cycles").stream()
                .map(row -> new CycleRules(
                        Integer.parseInt(row.getField("from_cycle")), row.getField("rule_set"), row.getField("note")))
                .sorted(Comparator.comparingInt(CycleRules::fromCycle).reversed())
                .toList();
        cycles.forEach(cycle -> rules.computeIfAbsent(cycle.ruleSet(), RuleSets::readRules));
    }

    /** The rule set in force for a cycle: the last that began in or before its year. */
    public CycleRules ofCycle(int cycle) {
        return cycles.stream()
                .filter(candidate -> candidate.fromCycle() <= cycle)
                .findFirst()
                .orElseThrow(() -> new NotFound("rule set for cycle", cycle));
    }

    /** The column of the KLOE table for a class of bodies: single-tier-county, district, police, fire or pct. */
    public String groupOf(String bodyClass) {
        String group = groupOfClass.get(bodyClass);
        if (group == null) {
            throw new NoKloesForClass(bodyClass);
        }
        return group;
    }

    /** The KLOEs that apply to a group, in their order. */
    public List<Kloe> kloes(String ruleSet, String group) {
        return kloes.stream()
                .filter(row -> row.getField("rule_set").equals(ruleSet)
                        && row.getField(group.replace('-', '_')).equals("yes"))
                .map(row -> new Kloe(
                        row.getField("kloe"),
                        Integer.parseInt(row.getField("theme")),
                        row.getField("theme_title"),
                        row.getField("title")))
                .toList();
    }

    public ScoringRules rules(String ruleSet) {
        ScoringRules found = rules.get(ruleSet);
        if (found == null) {
            throw new NotFound("rule set", ruleSet);
        }
        return found;
    }

    private static ScoringRules readRules(String ruleSet) {
        return new ScoringRules(
                ruleSet,
                read("rule-sets/" + ruleSet.toLowerCase(Locale.ROOT)).stream()
                        .map(RuleSets::ruleOf)
                        .toList());
    }

    private static Rule ruleOf(NamedCsvRecord row) {
        String judgementAt = row.getField("judgement_at");
        return new Rule(
                row.getField("rule"),
                Scope.valueOf(row.getField("scope").toUpperCase(Locale.ROOT)),
                Integer.parseInt(row.getField("of")),
                Integer.parseInt(row.getField("level")),
                Integer.parseInt(row.getField("needed")),
                Integer.parseInt(row.getField("floor")),
                judgementAt.isEmpty() ? 0 : Integer.parseInt(judgementAt));
    }

    private static List<NamedCsvRecord> read(String name) {
        var file = new ClassPathResource("reference/" + name + ".csv");
        try (var text = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            return rows.stream().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + file, unreadable);
        }
    }

    /** Some bodies get the auditor's conclusion only, without scores. */
    public static final class NoKloesForClass extends Refused {
        NoKloesForClass(String bodyClass) {
            super("Bodies of class %s have no use of resources scores. Their auditor's conclusion stands alone."
                    .formatted(bodyClass));
        }
    }
}
