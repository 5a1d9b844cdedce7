package org.backbench.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.util.List;
import org.backbench.benchmarks.Benchmark;
import org.backbench.benchmarks.Benchmarks;
import org.backbench.benchmarks.Concentration;
import org.backbench.benchmarks.Indicator;
import org.backbench.benchmarks.LeftOut;
import org.backbench.benchmarks.Position;
import org.backbench.people.Rights;
import org.backbench.people.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Peer groups compared, in full precision. */
@Tag(name = "Benchmarks")
@RestController
@RequestMapping("/api/v1/benchmarks")
class BenchmarkController {

    /**
     * What the values of an indicator are: lower, higher or context (neither end is better), and what a reader must
     * know, as how schools are treated.
     */
    record Measure(
            String unit,
            @JsonProperty("better_when") String betterWhen,
            @Nullable String note) {

        static Measure of(Indicator indicator) {
            return new Measure(indicator.unit().key(), indicator.betterWhen().key(), indicator.note());
        }
    }

    /** Ratios and quartiles in the unit of the measure, amounts in pounds. Quartiles are missing where n is below 8. */
    record BenchmarkAnswer(
            int cycle,
            String indicator,
            String title,
            Measure measure,
            String group,
            int n,
            String method,
            @Nullable BigDecimal q1,
            @Nullable BigDecimal median,
            @Nullable BigDecimal q3,
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            BigDecimal total,
            @Nullable BigDecimal opportunity,
            List<Position> bodies,
            @JsonProperty("left_out") List<LeftOut> leftOut,
            String release,
            @Nullable String caveat,
            @Nullable Concentration concentration,
            @Nullable String note) {

        static BenchmarkAnswer of(Benchmark benchmark) {
            return new BenchmarkAnswer(
                    benchmark.cycle(),
                    benchmark.indicator().key(),
                    benchmark.indicator().title(),
                    Measure.of(benchmark.indicator()),
                    benchmark.group(),
                    benchmark.n(),
                    benchmark.method(),
                    benchmark.q1(),
                    benchmark.median(),
                    benchmark.q3(),
                    benchmark.min(),
                    benchmark.max(),
                    benchmark.total(),
                    benchmark.opportunity(),
                    benchmark.bodies(),
                    benchmark.leftOut(),
                    benchmark.release(),
                    benchmark.caveat(),
                    benchmark.concentration(),
                    benchmark.note());
        }
    }

    private final Benchmarks benchmarks;
    private final Rights rights;
    private final SignedIn signedIn;

    BenchmarkController(Benchmarks benchmarks, Rights rights, SignedIn signedIn) {
        this.benchmarks = benchmarks;
        this.rights = rights;
        this.signedIn = signedIn;
    }

    @GetMapping("/{cycle}/{indicator}")
    BenchmarkAnswer get(@PathVariable int cycle, @PathVariable String indicator, @RequestParam String group) {
        rights.require(signedIn.person(), "see-benchmarks");
        return BenchmarkAnswer.of(benchmarks.seenBy(signedIn.person(), cycle, indicator, group));
    }
}
