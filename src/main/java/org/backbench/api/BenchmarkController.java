package org.backbench.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.util.List;
import org.backbench.benchmarks.Benchmark;
import org.backbench.benchmarks.Benchmarks;
import org.backbench.benchmarks.Concentration;
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

    /** A benchmark: ratios and quartiles in per cent, amounts in pounds. Quartiles are missing where n is below 8. */
    record BenchmarkAnswer(
            int cycle,
            String indicator,
            String title,
            String unit,
            @JsonProperty("better_when") String betterWhen,
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
            @JsonProperty("indicator_note") @Nullable String indicatorNote,
            @Nullable String note) {

        static BenchmarkAnswer of(Benchmark benchmark) {
            var quartiles = benchmark.quartiles();
            return new BenchmarkAnswer(
                    benchmark.cycle(),
                    benchmark.indicator().key(),
                    benchmark.indicator().title(),
                    benchmark.indicator().unit().key(),
                    benchmark.indicator().betterWhen().key(),
                    benchmark.group(),
                    benchmark.n(),
                    benchmark.method(),
                    quartiles == null ? null : quartiles.q1(),
                    quartiles == null ? null : quartiles.median(),
                    quartiles == null ? null : quartiles.q3(),
                    benchmark.min(),
                    benchmark.max(),
                    benchmark.total(),
                    benchmark.opportunity(),
                    benchmark.bodies(),
                    benchmark.leftOut(),
                    benchmark.release(),
                    benchmark.caveat(),
                    benchmark.concentration(),
                    benchmark.indicator().note(),
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
        return BenchmarkAnswer.of(benchmarks.of(cycle, indicator, group));
    }
}
