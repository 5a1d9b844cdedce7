package org.backbench.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.backbench.returns.ReturnFixtures.PROGRAMME;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.backbench.BackbenchTest;
import org.backbench.bodies.Bodies;
import org.backbench.bodies.BodyType;
import org.backbench.bodies.PublicBody;
import org.backbench.problems.NotFound;
import org.backbench.returns.Cycle;
import org.backbench.returns.Cycles;
import org.backbench.returns.FreeYear;
import org.backbench.returns.ReturnFixtures;
import org.backbench.returns.imports.ImportChoices;
import org.backbench.returns.imports.ImportState;
import org.backbench.returns.imports.ImportView;
import org.backbench.returns.imports.Imports;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Groups of fictional bodies with the figures of scenario S7. */
@BackbenchTest
class BenchmarksTest {

    private static final String SHARE = "finance-cost-share";

    /** Finance costs and running costs in £ thousand: 1.0 1.1 1.2 1.3 1.5 1.6 2.0 and 2.8 per cent. */
    private static final long[][] EIGHT = {
        {1200, 120_000}, {1320, 120_000}, {1440, 120_000}, {1560, 120_000},
        {1800, 120_000}, {1920, 120_000}, {3000, 150_000}, {5600, 200_000},
    };

    @Autowired
    Benchmarks benchmarks;

    @Autowired
    JdbcClient db;

    @Autowired
    Indicators indicators;

    @Autowired
    Bodies bodies;

    @Autowired
    Cycles cycles;

    @Autowired
    Imports imports;

    @Test
    void findsTheOpportunityOfScenarioS7() throws Exception {
        collect(2016, "X-S7", EIGHT);

        Benchmark benchmark = benchmarks.of(2016, SHARE, "X-S7");

        assertThat(benchmark.n()).isEqualTo(8);
        assertThat(benchmark.quartiles().q3()).isEqualByComparingTo("1.70");
        assertThat(benchmark.bodies())
                .extracting(Position::opportunity)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(
                        pounds(0),
                        pounds(0),
                        pounds(0),
                        pounds(0),
                        pounds(0),
                        pounds(0),
                        pounds(450_000),
                        pounds(2_200_000));
        assertThat(benchmark.opportunity()).isEqualByComparingTo("2650000");
        assertThat(benchmark.bodies()).extracting(Position::quartile).containsExactly(1, 1, 2, 2, 3, 3, 4, 4);
        assertThat(benchmark.caveat()).isNull();
        assertThat(benchmark.indicator().officialCode()).isEqualTo("FIN-P1");
        assertThat(indicators.all("vfm-2009")).hasSize(94).allSatisfy(each -> assertThat(
                        benchmarks.of(2016, each.key(), "X-S7").bodies())
                .hasSizeLessThanOrEqualTo(8));
    }

    @Test
    void saysThatAGroupIsTooSmallForQuartiles() throws Exception {
        collect(2017, "X-FEW", new long[][] {{1000, 100_000}});

        Benchmark benchmark = benchmarks.of(2017, SHARE, "X-FEW");

        assertThat(benchmark.tooFew()).isTrue();
        assertThat(benchmark.note())
                .isEqualTo("Too few: 1 body counts in this group, and quartiles of fewer than 8 say nothing.");
        assertThat(benchmark.bodies()).singleElement().satisfies(only -> {
            assertThat(only.ratio()).isEqualByComparingTo("1");
            assertThat(only.quartile()).isNull();
            assertThat(only.opportunity()).isNull();
        });
        assertThat(benchmark.max()).isEqualByComparingTo("1");
        assertThat(benchmark.opportunity()).isNull();
    }

    @Test
    void tellsZeroFromNotReceived() throws Exception {
        List<String> codes = add("X-GAPS", 3);
        cycles.open(PROGRAMME, ReturnFixtures.cycle(2018, "vfm-2009", "X-GAPS"));
        Map<String, Map<String, String>> file = new LinkedHashMap<>();
        file.put(codes.get(0), ReturnFixtures.finance(0, 100_000));
        file.put(codes.get(1), ReturnFixtures.finance(1000, 100_000));
        imported(2018, file);

        Benchmark benchmark = benchmarks.of(2018, SHARE, "X-GAPS");

        assertThat(benchmark.leftOut()).extracting(LeftOut::kind).containsExactly(Reason.ZERO, Reason.NOT_RECEIVED);
        assertThat(benchmark.n()).isEqualTo(1);
    }

    @Test
    void leavesOutABodyWhoseFigureIsMissing() throws Exception {
        int year = FreeYear.next(db);
        cycles.open(PROGRAMME, ReturnFixtures.cycle(year, "revenue-outturn"));
        String csv = "financial_year,ecode,authority,class,central_services_nce_k,total_service_expenditure_k,"
                + "net_current_expenditure_k,revenue_expenditure_k,central_services_excl_ndc_retirement_k\n"
                + "YEAR,E0101,Bath,UA,,269413,304655,247681,\n"
                + "YEAR,E0102,Bristol,UA,0,731101,888503,718502,\n"
                + "YEAR,E0103,South Gloucestershire,UA,-5,366661,420185,366780,\n"
                + "YEAR,E0104,North Somerset,UA,9425,,353313,296365,\n";
        imports.await(
                PROGRAMME,
                imports.start(
                        PROGRAMME,
                        year,
                        "gaps.csv",
                        ReturnFixtures.stream(csv.replace("YEAR", Cycle.dataYear(year))),
                        ImportChoices.NONE));

        Benchmark benchmark = benchmarks.of(year, "central-services-share", "UA");

        assertThat(benchmark.n()).isZero();
        assertThat(benchmark.min()).isNull();
        assertThat(benchmark.concentration()).isNull();
        assertThat(benchmark.leftOut())
                .extracting(LeftOut::kind)
                .containsExactlyInAnyOrder(Reason.MISSING, Reason.ZERO, Reason.NEGATIVE, Reason.MISSING);
        assertThat(benchmark.leftOut())
                .extracting(LeftOut::reason)
                .contains("Total service expenditure is missing in the return: missing is not zero.")
                .anyMatch(reason -> reason.endsWith(" is reported as negative (−£5k): income stands against cost."));
    }

    @Test
    void releasesAtTheFreezeWhatNeverMovesAgain() throws Exception {
        List<String> codes = add("X-ICE", 9);
        cycles.open(PROGRAMME, ReturnFixtures.cycle(2019, "vfm-2009", "X-ICE"));
        Map<String, Map<String, String>> file = new LinkedHashMap<>();
        for (int i = 0; i < EIGHT.length; i++) {
            file.put(codes.get(i), ReturnFixtures.finance(EIGHT[i][0], EIGHT[i][1]));
        }
        imported(2019, file);

        assertThat(cycles.freeze(PROGRAMME, 2019).frozen()).isTrue();
        imported(2019, Map.of(codes.get(8), ReturnFixtures.finance(9000, 100_000)));

        Benchmark released = benchmarks.of(2019, SHARE, "X-ICE");
        assertThat(released.release()).isEqualTo("1");
        assertThat(released.n()).isEqualTo(8);
        assertThat(released.quartiles().q3()).isEqualByComparingTo("1.70");
        assertThat(released.leftOut()).extracting(LeftOut::code).containsExactly(codes.get(8));
        assertThat(benchmarks.groups(2019, SHARE)).containsExactly("X-ICE");
        Position late = benchmarks.position(2019, SHARE, codes.get(8)).orElseThrow();
        assertThat(late.quartile()).isEqualTo(4);
        assertThat(late.opportunity()).isEqualByComparingTo("7300000");
        assertThatExceptionOfType(Cycle.AlreadyFrozen.class).isThrownBy(() -> cycles.freeze(PROGRAMME, 2019));
    }

    @Test
    void marksASpikeOnlyBesideOtherYears() throws Exception {
        List<String> codes = add("X-SPIKE", 1);
        for (int year = 2020; year <= 2022; year++) {
            cycles.open(PROGRAMME, ReturnFixtures.cycle(year, "vfm-2009", "X-SPIKE"));
            imported(year, Map.of(codes.get(0), ReturnFixtures.finance(year == 2021 ? 2001 : 1000, 100_000)));
        }

        assertThat(spike(2021, codes)).isTrue();
        assertThat(spike(2020, codes)).isFalse();
    }

    @Test
    void knowsWhatItDoesNotKnow() throws Exception {
        collect(2023, "X-ONE", new long[][] {{1000, 100_000}});

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> benchmarks.of(2023, SHARE, "X-NOBODY"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> benchmarks.of(2023, "no-share", "X-ONE"));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> benchmarks.of(2023, "central-services-share", "X-ONE"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> benchmarks.of(2200, SHARE, "X-ONE"));
    }

    @Test
    void computesEveryOfficialIndicatorInItsUnitAndDirection() {
        assertThat(indicators.official()).hasSize(94);
        assertThat(indicators.load()).isFalse();
        assertThat(indicators.official()).allSatisfy(official -> assertThat(indicators.list())
                .filteredOn(indicator -> indicator.officialCode().equals(official.code()))
                .singleElement()
                .satisfies(indicator -> {
                    assertThat(indicator.betterWhen().key()).isEqualTo(official.betterWhen());
                    assertThat(indicator.unit().key()).isEqualTo(official.unit().replace('_', '-'));
                }));
        assertThat(indicators.ofFunction("vfm-2009", "hr").orElseThrow().officialCode())
                .isEqualTo("HR-P1a");
    }

    private boolean spike(int year, List<String> codes) {
        return benchmarks.position(year, SHARE, codes.getFirst()).orElseThrow().spike();
    }

    private void collect(int year, String group, long[][] figures) throws InterruptedException {
        List<String> codes = add(group, figures.length);
        cycles.open(PROGRAMME, ReturnFixtures.cycle(year, "vfm-2009", group));
        Map<String, Map<String, String>> file = new LinkedHashMap<>();
        for (int i = 0; i < figures.length; i++) {
            file.put(codes.get(i), ReturnFixtures.finance(figures[i][0], figures[i][1]));
        }
        imported(year, file);
    }

    private List<String> add(String group, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> bodies.add(PublicBody.fictional(
                                        group + "-" + (char) ('A' + i),
                                        "Sample Unitary " + i,
                                        BodyType.UNITARY,
                                        group,
                                        "East Midlands",
                                        null)
                                .employing(3000))
                        .code())
                .toList();
    }

    private void imported(int year, Map<String, Map<String, String>> file) throws InterruptedException {
        ImportView view = imports.await(
                PROGRAMME,
                imports.start(PROGRAMME, year, "vfm.csv", ReturnFixtures.bulkFile(file), ImportChoices.NONE));
        assertThat(view.outcome()).startsWith(file.size() + " return");
        assertThat(view.state()).isEqualTo(ImportState.DONE);
    }

    private static BigDecimal pounds(long amount) {
        return BigDecimal.valueOf(amount);
    }
}
