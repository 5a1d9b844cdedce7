package org.backbench.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReturnCheckTest {

    private static final Template TEMPLATE = new Templates().get("vfm-2009");

    @Test
    void passesACompleteReturn() {
        assertThat(failures(ReturnFixtures.complete())).isEmpty();
    }

    @Test
    void namesEveryLineThatIsEmpty() {
        List<Failure> failures = failures(Map.of());

        assertThat(failures).hasSameSizeAs(TEMPLATE.required());
        assertThat(failures.getFirst().message())
                .isEqualTo("Organisational running costs is empty. Type the amount in £ thousand, like 5,600."
                        + " Type 0 if there was none.");
    }

    @Test
    void saysWhatStandsWhereANumberShould() {
        assertThat(failures(ReturnFixtures.with("finance-it", "12a")))
                .containsExactly(new Failure(
                        "finance-it",
                        "number",
                        true,
                        List.of("finance-it"),
                        "finance",
                        "Finance: IT says “12a”, which is not a number. Type the amount in £ thousand, like 5,600.",
                        null));
    }

    @Test
    void callsANumberThatIsTooLargeANumber() {
        assertThat(failures(ReturnFixtures.with("finance-it", "9,999,999,999,999")))
                .extracting(Failure::rule, Failure::message)
                .containsExactly(tuple(
                        "number",
                        "Finance: IT says “9,999,999,999,999”, which is larger than any figure here can be. Type the"
                                + " amount in £ thousand, like 5,600."));
    }

    @Test
    void comparesTheFunctionCostWithItsElements() {
        assertThat(failures(ReturnFixtures.with("finance-cost", "5,780")))
                .extracting(Failure::line, Failure::rule, Failure::function, Failure::message)
                .containsExactly(tuple(
                        "finance-cost",
                        "sum",
                        "finance",
                        "Finance: function cost is £5,780k, but employees, IT, accommodation, supplies, outsourcing"
                                + " and other add up to £5,600k, a difference of £180k. Correct the one that is"
                                + " wrong."));
    }

    @Test
    void wantsRunningCostsAboveZero() {
        assertThat(failures(ReturnFixtures.with("running-costs", "0")))
                .extracting(Failure::rule)
                .containsExactly("positive");
    }

    @Test
    void countsWholePeople() {
        assertThat(failures(ReturnFixtures.with("headcount", "640.5")))
                .extracting(Failure::rule)
                .containsExactly("whole");
        assertThat(failures(ReturnFixtures.with("fte", "-1")))
                .extracting(Failure::rule)
                .containsExactly("not-negative");
    }

    @Test
    void noCostAndNoIncomeIsBelowZeroButTheNetMayBe() {
        assertThat(broken(Map.of("hr-employees", "710", "hr-it", "-10"))).containsExactly("not-negative hr-it");
        assertThat(broken(Map.of("hr-employees", "-700", "hr-cost", "-700")))
                .containsOnlyOnce("not-negative hr-employees", "not-negative hr-cost");
        assertThat(broken(Map.of("hr-income", "-5"))).containsExactly("not-negative hr-income");
        assertThat(broken(Map.of("hr-cost-schools", "-5"))).containsExactly("not-negative hr-cost-schools");
        assertThat(broken(Map.of("hr-income", "800", "hr-net", "-100"))).isEmpty();
    }

    private static List<String> broken(Map<String, String> typed) {
        Map<String, String> texts = ReturnFixtures.complete();
        texts.putAll(typed);
        return failures(texts).stream()
                .filter(Failure::hard)
                .map(failure -> failure.rule() + " " + failure.line())
                .toList();
    }

    @Test
    void poundsAreMoneyOnlyAndPerCentAPercentageOnly() {
        assertThat(failures(ReturnFixtures.with("fte", "£12")))
                .extracting(Failure::message)
                .containsExactly("Full-time equivalents says “£12”, which is money. Type a number of full-time"
                        + " equivalents, like 231.5.");
        for (Unit unit : Unit.values()) {
            assertThat(unit.read("£12") != null).as(unit.title()).isEqualTo(unit.isMoney());
            assertThat(unit.isTooFine("£12.3456")).as(unit.title()).isEqualTo(unit.isMoney());
            assertThat(unit.read("12%") != null).as(unit.title()).isEqualTo(unit == Unit.PERCENT);
        }
        assertThat(Unit.PERCENT.read("£12%")).isNull();
    }

    @Test
    void readsFiguresAsPeopleTypeThem() {
        assertThat(FigureText.parse(" £5,600 ")).isEqualByComparingTo("5600");
        assertThat(FigureText.parse("−180")).isEqualByComparingTo("-180");
        assertThat(FigureText.parse("-£1,234.5")).isEqualByComparingTo("-1234.5");
        assertThat(List.of("5,60", "1.2.3", "5600k", "1e9", "", "5.6001", "١٢"))
                .allSatisfy(text -> assertThat(FigureText.parse(text)).isNull());
    }

    @Test
    void signsTheSameContentWithTheSameHash() {
        Map<String, BigDecimal> figures =
                ReturnCheck.of(TEMPLATE, ReturnFixtures.complete()).figures();
        Map<String, BigDecimal> longer =
                ReturnCheck.of(TEMPLATE, ReturnFixtures.with("fte", "541.500")).figures();

        String hash = Content.hash(TEMPLATE, 2011, "X-A", held(figures));

        assertThat(hash)
                .isEqualTo(Content.hash(TEMPLATE, 2011, "X-A", held(longer)))
                .hasSize(64);
        assertThat(hash).isNotEqualTo(Content.hash(TEMPLATE, 2011, "X-B", held(figures)));
    }

    @Test
    void tellsAMissingFigureFromZero() {
        Template outturn = new Templates().get("revenue-outturn");
        Map<String, BigDecimal> missing = Map.of();
        Map<String, BigDecimal> zero = Map.of("central-services", BigDecimal.ZERO);

        assertThat(Content.text(outturn, 2011, "E1", held(missing))).contains("central-services=\n");
        assertThat(Content.text(outturn, 2011, "E1", held(zero))).contains("central-services=0\n");
    }

    private static HandedIn held(Map<String, BigDecimal> figures) {
        return HandedIn.of(figures, Set.of());
    }

    private static List<Failure> failures(Map<String, String> texts) {
        return ReturnCheck.of(TEMPLATE, texts).failures();
    }
}
