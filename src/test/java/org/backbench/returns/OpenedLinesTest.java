package org.backbench.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which lines open with those that are sent back: enough to put them right, and no more. */
class OpenedLinesTest {

    private static final Template VFM = new Templates().get("vfm-2009");

    private final Map<String, BigDecimal> sent =
            new HashMap<>(ReturnCheck.of(VFM, ReturnFixtures.complete()).figures());

    private Iterable<String> with(String... named) {
        return OpenedLines.with(VFM, sent, List.of(named)).keySet();
    }

    private void sent(String... lines) {
        for (String line : lines) {
            sent.put(line, BigDecimal.TEN);
        }
    }

    @Test
    void anElementOpensItsSumAndWhatIsWorkedOutFromThat() {
        sent("hr-income", "hr-net");

        assertThat(with("hr-it")).containsExactly("hr-cost", "hr-net");
        assertThat(OpenedLines.with(VFM, sent, List.of("hr-it")))
                .containsEntry("hr-cost", "hr-it")
                .containsEntry("hr-net", "hr-cost");
        assertThat(with("hr-income")).containsExactly("hr-net");
        assertThat(with("headcount")).isEmpty();
    }

    @Test
    void aSumThatIsNamedOpensItsElementsUnlessOneOfThemIsNamedToo() {
        assertThat(with("hr-cost"))
                .containsExactly(
                        "hr-employees", "hr-it", "hr-accommodation", "hr-supplies", "hr-outsourcing", "hr-other");
        assertThat(with("hr-cost", "hr-it")).isEmpty();
    }

    @Test
    void aSumThatIsSplitInAnotherWayOpensThatToo() {
        sent("finance-decision-support-cost", "finance-reporting-cost", "finance-transaction-cost");
        sent("finance-invoicing-cost", "finance-payables-cost", "finance-payroll-cost");

        assertThat(with("finance-it"))
                .containsExactly(
                        "finance-cost",
                        "finance-transaction-cost",
                        "finance-invoicing-cost",
                        "finance-payables-cost",
                        "finance-payroll-cost",
                        "finance-decision-support-cost",
                        "finance-reporting-cost");
    }

    @Test
    void theSameFigureOpensWhereverItStands() {
        sent("hr-running-costs", "ict-running-costs");

        assertThat(with("hr-running-costs")).containsExactly("running-costs", "ict-running-costs");
    }

    @Test
    void anEmptyShareOpensTheOthersWithoutWhichItIsRefused() {
        assertThat(with("estates-condition-b"))
                .containsExactly("estates-condition-a", "estates-condition-c", "estates-condition-d");
        sent("estates-condition-a", "estates-condition-b", "estates-condition-c", "estates-condition-d");
        assertThat(with("estates-condition-b"))
                .containsExactly("estates-condition-a", "estates-condition-c", "estates-condition-d");
    }
}
