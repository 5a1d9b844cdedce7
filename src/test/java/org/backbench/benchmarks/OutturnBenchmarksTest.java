package org.backbench.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.backbench.BackbenchTest;
import org.backbench.bodies.Bodies;
import org.backbench.returns.Cycles;
import org.backbench.returns.Outturn;
import org.backbench.returns.imports.Imports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The real outturn through the product's own import, held against the quartiles given with it, digit by digit. */
@BackbenchTest
class OutturnBenchmarksTest {

    private static final String SHARE = "central-services-share";
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    @Autowired
    Benchmarks benchmarks;

    @Autowired
    Bodies bodies;

    @Autowired
    Cycles cycles;

    @Autowired
    Imports imports;

    @BeforeEach
    void importThreeYears() throws Exception {
        for (int year = 2011; year <= 2013; year++) {
            Outturn.imported(cycles, imports, year);
        }
    }

    static Stream<String> given() {
        try {
            return Files.readAllLines(Path.of("src/test/resources/benchmarks/central_services_quartiles.csv")).stream()
                    .skip(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("given")
    void givesEveryPrintedDigit(String line) {
        String[] fields = line.split(",", -1);
        Benchmark computed = benchmarks.of(2001 + Integer.parseInt(fields[0].substring(2, 4)), SHARE, fields[1]);

        assertThat(Stream.of(fields).skip(2).map(BigDecimal::new))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactlyElementsOf(printed(computed));
    }

    private static List<BigDecimal> printed(Benchmark computed) {
        Quartiles quartiles = Objects.requireNonNull(computed.quartiles());
        BigDecimal opportunity = Objects.requireNonNull(computed.opportunity());
        return List.of(
                BigDecimal.valueOf(computed.n()),
                percent(quartiles.q1()),
                percent(quartiles.median()),
                percent(quartiles.q3()),
                percent(computed.min()),
                percent(computed.max()),
                computed.total().divide(MILLION, 1, RoundingMode.HALF_UP),
                opportunity.divide(MILLION, 1, RoundingMode.HALF_UP),
                opportunity.multiply(BigDecimal.valueOf(100)).divide(computed.total(), 1, RoundingMode.HALF_UP));
    }

    private static BigDecimal percent(BigDecimal ratio) {
        return ratio.setScale(2, RoundingMode.HALF_UP);
    }

    @Test
    void leavesOutNegativeZeroAndAtypicalEachWithItsReason() {
        Benchmark unitaries = benchmarks.of(2012, SHARE, "UA");
        Benchmark districts = benchmarks.of(2011, SHARE, "SD");
        Benchmark boroughs = benchmarks.of(2011, SHARE, "L");

        assertThat(unitaries.leftOut()).extracting(LeftOut::kind).contains(Reason.ATYPICAL, Reason.NEGATIVE);
        assertThat(districts.leftOut()).hasSize(3);
        assertThat(boroughs.leftOut()).singleElement().satisfies(city -> {
            assertThat(city.code()).isEqualTo("E09000001");
            assertThat(city.reason()).startsWith("Left out of quartiles: a city corporation");
        });
        assertThat(benchmarks.of(2011, SHARE, "O").leftOut())
                .extracting(LeftOut::kind)
                .contains(Reason.ZERO);
    }

    @Test
    void countsEveryBodyOfAClassOnce() {
        for (String group : List.of("SC", "UA", "MD", "L", "SD", "O")) {
            Benchmark benchmark = benchmarks.of(2011, SHARE, group);
            assertThat(benchmark.bodies())
                    .hasSize(benchmark.n())
                    .isSortedAccordingTo(Comparator.comparing(Position::code));
        }
        assertThat(benchmarks.groups(2011, SHARE)).containsExactly("L", "MD", "O", "SC", "SD", "UA", "police", "fire");
    }

    @Test
    void carriesTheCaveatAndWhoMakesMostOfTheTotal() {
        Benchmark counties = benchmarks.of(2011, SHARE, "SC");

        assertThat(counties.caveat())
                .isEqualTo(
                        "Arithmetic on a published accounting line. Central services is not back-office cost; recharges"
                                + " and one-off pension entries move it. Not a finding about this council.");
        Concentration largest = Objects.requireNonNull(counties.concentration());
        BigDecimal shareOfLargest = counties.bodies().stream()
                .map(Position::numerator)
                .max(BigDecimal::compareTo)
                .orElseThrow()
                .multiply(BigDecimal.valueOf(100))
                .divide(counties.total(), 6, RoundingMode.HALF_UP);
        assertThat(largest.share().setScale(6, RoundingMode.HALF_UP)).isEqualByComparingTo(shareOfLargest);
        assertThat(counties.release()).isEqualTo("provisional");
        assertThat(counties.method()).contains("QUARTILE.INC");
    }

    @Test
    void marksAOneYearSpike() {
        Position spike = benchmarks.of(2012, SHARE, "police").bodies().stream()
                .max(Comparator.comparing(Position::ratio))
                .orElseThrow();

        assertThat(spike.ratio().setScale(1, RoundingMode.HALF_UP)).isEqualByComparingTo("18.2");
        assertThat(spike.spike()).isTrue();
        assertThat(benchmarks.of(2012, SHARE, "police").bodies())
                .filteredOn(Position::spike)
                .hasSizeLessThan(12);
    }

    @Test
    void showsOneBodyBesideItsGroup() {
        String bath = bodies.byEcode("E0101").orElseThrow().code();

        assertThat(benchmarks.standings(2011, "revenue-outturn", bath))
                .singleElement()
                .satisfies(standing -> {
                    assertThat(standing.benchmark().group()).isEqualTo("UA");
                    assertThat(standing.position())
                            .isEqualTo(benchmarks.position(2011, SHARE, bath).orElseThrow());
                });
        assertThat(benchmarks.position(2011, SHARE, "E09000001")).isEmpty();
    }
}
