package org.backbench.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.backbench.bodies.ReferenceFile;
import org.backbench.bodies.Register;
import org.backbench.problems.NotFound;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** The shares that are computed from returns, and the audit agencies' indicators behind them. */
@Component
public class Indicators implements SmartInitializingSingleton {

    private final List<Indicator> computed;
    private final IndicatorRows rows;
    private final Register register;

    Indicators(IndicatorRows rows, Register register) {
        this.rows = rows;
        this.register = register;
        computed = ReferenceFile.read("templates/indicators.csv").lines().stream()
                .map(Indicators::indicator)
                .toList();
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

    public List<Indicator> list() {
        return computed;
    }

    /** The shares of a template, in the order of its functions. */
    public List<Indicator> of(String template) {
        return computed.stream()
                .filter(indicator -> indicator.template().equals(template))
                .toList();
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

    private static Indicator indicator(Map<String, String> line) {
        return new Indicator(
                field(line, "indicator"),
                field(line, "template"),
                field(line, "function"),
                field(line, "title"),
                field(line, "numerator"),
                field(line, "denominator"),
                field(line, "official_code"));
    }

    private static String field(Map<String, String> line, String name) {
        return Objects.requireNonNull(line.get(name), name);
    }
}
