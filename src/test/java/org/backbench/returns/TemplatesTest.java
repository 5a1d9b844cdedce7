package org.backbench.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TemplatesTest {

    private static final Template VFM = new Templates().get("vfm-2009");

    /** Nothing but the files of src/test/resources/reference/templates-of-a-new-year. */
    @Test
    void takesANewYearsTemplateAsDataOnly() {
        Templates nextYear = new Templates("templates-of-a-new-year");
        Template template = nextYear.get("vfm-2009");

        assertThat(template.version()).isEqualTo(2);
        assertThat(nextYear.get("vfm-2009", 1).functions()).hasSize(1);
        assertThat(template.titleOf("energy")).isEqualTo("Energy buying");
        Map<String, BigDecimal> lastYear = Map.of("energy-cost", BigDecimal.valueOf(100));
        ReturnCheck check = ReturnCheck.of(
                template,
                Map.of(
                        "running-costs", "10,000",
                        "finance-cost", "11,000",
                        "energy-cost", "160",
                        "energy-contracts", "3.5",
                        "energy-practice-1", "Yes",
                        "energy-satisfaction-index", "not measured"),
                new Situation(lastYear, Set.of(), Map.of()));
        assertThat(check.failures()).extracting(Failure::rule).containsExactly("part-of", "whole", "year-on-year");
        assertThat(check.figures()).containsEntry("energy-practice-1", BigDecimal.ONE);
        assertThat(check.notMeasured()).containsExactly("energy-satisfaction-index");
    }

    @Test
    void tellsWhichDefinitionsChangedBetweenTwoVersions() {
        Templates nextYear = new Templates("templates-of-a-new-year");

        assertThat(nextYear.changes("vfm-2009", 2, 1)).isEqualTo(Map.of("finance-cost", "Payroll counts."));
        assertThat(nextYear.changes("vfm-2009", 1, 2)).isEqualTo(Map.of("finance-cost", "Payroll counts."));
        assertThat(nextYear.changes("vfm-2009", 2, 2)).isEmpty();
    }

    @Test
    void asksEightFunctionsInDepthAndTravelForItsCostOnly() {
        assertThat(VFM.functions()).hasSize(8);
        assertThat(VFM.linesOf("travel")).extracting(TemplateLine::part).containsOnly(Part.COST);
        VFM.functions().stream()
                .map(TemplateFunction::key)
                .filter(function -> !function.equals("travel"))
                .forEach(function -> assertThat(VFM.linesOf(function))
                        .extracting(TemplateLine::part)
                        .contains(Part.COST, Part.PEOPLE, Part.VOLUME, Part.PRACTICE, Part.SATISFACTION));
    }

    @Test
    void putsTenStatementsToEachFunctionAndSaysWhoseWordsTheyAre() {
        assertThat(VFM.lines().stream().filter(line -> line.part() == Part.PRACTICE))
                .hasSize(70)
                .allSatisfy(line -> {
                    assertThat(line.unit()).isEqualTo(Unit.YES_NO);
                    assertThat(line.help()).contains("written for this product");
                });
    }

    @Test
    void keepsGrossIncomeAndNetApart() {
        assertThat(ReturnCheck.of(VFM, Map.of("finance-cost", "5,600", "finance-income", "900", "finance-net", "4,800"))
                        .failures())
                .filteredOn(failure -> failure.rule().equals("net"))
                .singleElement()
                .satisfies(failure -> assertThat(failure.message())
                        .isEqualTo("Finance: net cost is £4,800k, but Finance: function cost less Finance: income from"
                                + " shared services is £4,700k, a difference of £100k. Correct the one that is"
                                + " wrong."));
    }

    @Test
    void tellsNotMeasuredFromZeroAndFromMissing() {
        String line = "finance-satisfaction-index";
        ReturnCheck asked = ReturnCheck.of(VFM, Map.of(line, "0"));
        ReturnCheck notAsked = ReturnCheck.of(VFM, Map.of(line, "Not measured"));
        ReturnCheck elsewhere = ReturnCheck.of(VFM, Map.of("finance-cost", "not measured"));

        assertThat(Objects.requireNonNull(asked.figures().get(line))).isZero();
        assertThat(notAsked.figures()).doesNotContainKey(line);
        assertThat(notAsked.notMeasured()).containsExactly(line);
        assertThat(elsewhere.failures()).anyMatch(failure -> failure.rule().equals("number"));
        assertThat(text(asked)).contains(line + "=0\n");
        assertThat(text(notAsked)).contains(line + "=not measured\n");
        assertThat(text(elsewhere)).contains(line + "=\n");
    }

    @Test
    void whatIsAskedOfAFewFilledLinesIsTheSameAsOfAllAndSoIsWhatASignatureCovers() {
        List<Map<String, String>> returns = List.of(
                ReturnFixtures.complete(),
                ReturnFixtures.with("finance-cost", "1"),
                ReturnFixtures.with("hr-cost", "none"),
                ReturnFixtures.with("finance-invoicing-cost", "4"),
                ReturnFixtures.with("estates-condition-b", "40"),
                ReturnFixtures.with("finance-satisfaction-index", "not measured"),
                ReturnFixtures.with("legal-fte", "900"),
                Map.of("finance-practice-1", "yes", "travel-cost", "-3"));
        for (Map<String, String> texts : returns) {
            Template few = VFM.filledIn(texts.keySet());
            ReturnCheck asked = ReturnCheck.of(few, texts);
            ReturnCheck whole = ReturnCheck.of(VFM, texts);

            assertThat(few.lines()).hasSizeLessThan(VFM.lines().size());
            assertThat(asked.failures()).isEqualTo(whole.failures());
            assertThat(Content.text(few, 2011, "X-A", HandedIn.of(asked.figures(), asked.notMeasured())))
                    .isEqualTo(text(whole));
        }
    }

    private static String text(ReturnCheck check) {
        return Content.text(VFM, 2011, "X-A", HandedIn.of(check.figures(), check.notMeasured()));
    }
}
