package org.backbench.benchmarks;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.backbench.bodies.ReferenceFile;
import org.backbench.bodies.Register;
import org.backbench.problems.NotFound;
import org.backbench.returns.Template;
import org.backbench.returns.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** What is computed from returns and compared, and the audit agencies' indicators behind them. */
@Component
public class Indicators implements SmartInitializingSingleton {

    private final List<Indicator> computed;
    private final Map<String, IndicatorKind> kinds = new HashMap<>();
    private final IndicatorRows rows;
    private final Register register;

    Indicators(IndicatorRows rows, Register register, Templates templates) {
        this.rows = rows;
        this.register = register;
        List<Map<String, String>> lines =
                ReferenceFile.read("templates/indicators.csv").lines();
        computed = lines.stream()
                .map(line -> indicator(line, templates.get(field(line, "template"))))
                .toList();
        lines.forEach(line -> kinds.put(field(line, "indicator"), IndicatorKind.of(field(line, "kind"))));
    }

    @Override
    public void afterSingletonsInstantiated() {
        load();
    }

    /** Loads reference/indicators.csv; false when its content was loaded before. */
    boolean load() {
        return register.loadOnce("indicators.csv", file -> rows.merge(file.lines()));
    }

    public Indicator get(String key) {
        return computed.stream()
                .filter(indicator -> indicator.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("indicator", key));
    }

    /** What an indicator looks at. */
    public IndicatorKind kindOf(Indicator indicator) {
        return Objects.requireNonNull(kinds.get(indicator.key()), indicator.key());
    }

    public List<Indicator> list() {
        return computed;
    }

    /** Everything that is computed from a template, its cost shares first, in the order of its functions. */
    public List<Indicator> all(String template) {
        return computed.stream()
                .filter(indicator -> indicator.template().equals(template))
                .toList();
    }

    /** The cost shares of a template, in the order of its functions. */
    public List<Indicator> of(String template) {
        return all(template).stream().filter(Indicator::costShare).toList();
    }

    /** The cost share of a function. */
    public Optional<Indicator> ofFunction(String template, String function) {
        return of(template).stream()
                .filter(indicator -> indicator.function().equals(function))
                .findFirst();
    }

    /** All 94 indicators of the audit agencies, by function. */
    public List<OfficialIndicator> official() {
        return rows.list();
    }

    public OfficialIndicator official(String code) {
        return rows.find(code).orElseThrow(() -> new NotFound("indicator", code));
    }

    private static Indicator indicator(Map<String, String> line, Template template) {
        return new Indicator(
                field(line, "indicator"),
                template.key(),
                field(line, "function"),
                field(line, "title"),
                Objects.requireNonNull(side(line, "numerator", template)),
                side(line, "denominator", template),
                new BigDecimal(field(line, "factor")),
                RatioUnit.of(field(line, "unit")),
                BetterWhen.of(field(line, "better_when")),
                field(line, "cost_share").equals("yes"),
                field(line, "zero").equals("counts"),
                field(line, "about_people").equals("yes"),
                blank(line, "note"),
                field(line, "official_code"));
    }

    /** Null where nothing stands there; a line that the template does not have is a defect of the data. */
    private static @Nullable Side side(Map<String, String> line, String name, Template template) {
        String text = blank(line, name);
        if (text == null) {
            return null;
        }
        Side read = Side.of(text, blank(line, name + "_schools"), false);
        boolean money =
                read.lines().map(template::line).allMatch(each -> each.unit().isMoney());
        return new Side(read.terms(), read.distance(), read.schools(), money);
    }

    private static @Nullable String blank(Map<String, String> line, String name) {
        String value = field(line, name);
        return value.isBlank() ? null : value;
    }

    private static String field(Map<String, String> line, String name) {
        return Objects.requireNonNull(line.get(name), name);
    }
}
