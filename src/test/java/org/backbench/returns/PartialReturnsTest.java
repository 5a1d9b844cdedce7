package org.backbench.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.backbench.people.PeopleFixtures.personWith;
import static org.backbench.returns.FunctionStanding.Kind.HANDED_IN;
import static org.backbench.returns.FunctionStanding.Kind.MISSING;
import static org.backbench.returns.FunctionStanding.Kind.NIL;
import static org.backbench.returns.ReturnFixtures.PROGRAMME;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.backbench.BackbenchTest;
import org.backbench.bodies.Bodies;
import org.backbench.bodies.BodyType;
import org.backbench.bodies.PublicBody;
import org.backbench.deadlines.ClockState;
import org.backbench.deadlines.Deadlines;
import org.backbench.people.People;
import org.backbench.people.Person;
import org.backbench.problems.Invalid;
import org.backbench.problems.NotFound;
import org.backbench.worklist.Desk;
import org.backbench.worklist.WorkItem;
import org.backbench.worklist.Worklist;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** How functions are handed in, what is not measured, and what the check of a keystroke costs. */
@BackbenchTest
@Transactional
class PartialReturnsTest {

    private static final String BODY = "X-PARTIAL-A";
    private static final int YEAR = 2025;

    @Autowired
    Returns returns;

    @Autowired
    AcceptedRows accepted;

    @Autowired
    Cycles cycles;

    @Autowired
    Bodies bodies;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Worklist worklist;

    @Autowired
    Desk desk;

    @Autowired
    People people;

    private Person officer;
    private Person certifier;
    private long caseId;

    @BeforeEach
    void openACycle() {
        bodies.add(PublicBody.fictional(BODY, "Sample Unitary", BodyType.UNITARY, "X-PARTIAL", "South West", null)
                .employing(640));
        officer = personWith(people, "return-officer@" + BODY);
        certifier = personWith(people, "certifying-officer@" + BODY);
        cycles.open(PROGRAMME, ReturnFixtures.cycle(YEAR, "vfm-2009", "X-PARTIAL"));
        caseId =
                Objects.requireNonNull(returns.find(PROGRAMME, YEAR, BODY, null).caseId());
    }

    @Test
    void staysIncompleteAndChasedUntilTheLastFunctionIsCertified() {
        Map<String, String> fiveOfEight = ReturnFixtures.complete();
        fiveOfEight.keySet().removeIf(line -> line.startsWith("legal-") || line.startsWith("hr-"));
        returns.saveDraft(officer, caseId, fiveOfEight);
        returns.setStanding(officer, caseId, "legal", MISSING, "The ledger closes on 8 January.");
        returns.setStanding(officer, caseId, "hr", MISSING, null);
        sendAndCertify();

        BodyReturn incomplete = returns.ofCase(caseId);
        assertThat(incomplete.state()).isEqualTo(ReturnState.INCOMPLETE);
        assertThat(incomplete.receivedAt()).isNull();
        assertThat(incomplete.overdue(incomplete.due().plusDays(1))).isTrue();
        assertThat(deadlines.of("return", caseId, null).orElseThrow().state()).isEqualTo(ClockState.RUNNING);
        assertThat(returns.figures(caseId)).containsKey("finance-cost").doesNotContainKey("legal-cost");
        assertThat(returns.saveDraft(officer, caseId, ReturnFixtures.complete())
                        .owed()
                        .state())
                .isEqualTo(ReturnState.INCOMPLETE);

        returns.setStanding(officer, caseId, "legal", HANDED_IN, null);
        returns.setStanding(officer, caseId, "hr", HANDED_IN, null);
        sendAndCertify();

        assertThat(returns.ofCase(caseId).state()).isEqualTo(ReturnState.RECEIVED);
        assertThat(deadlines.of("return", caseId, null).orElseThrow().state()).isEqualTo(ClockState.MET);
        assertThat(returns.figures(caseId)).containsKey("legal-cost");
    }

    @Test
    void aReturnWithoutAnyFunctionIsNotSent() {
        returns.saveDraft(officer, caseId, Map.of("running-costs", "1", "headcount", "300", "fte", "250"));
        returns.templateOf(returns.ofCase(caseId))
                .functions()
                .forEach(function -> returns.setStanding(officer, caseId, function.key(), MISSING, null));

        assertThatExceptionOfType(Certifying.NothingHandedIn.class)
                .isThrownBy(() -> complete(officer, "prepare-return", Map.of("complete", true)));
    }

    @Test
    void aNilFunctionIsAStatementWithAReasonAndHoldsNothing() {
        returns.saveDraft(officer, caseId, ReturnFixtures.complete());
        assertThatExceptionOfType(Drafting.NilWithoutReason.class)
                .isThrownBy(() -> returns.setStanding(officer, caseId, "travel", NIL, " "));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> returns.setStanding(officer, caseId, "profit", NIL, "no such thing"));
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> returns.setStanding(officer, caseId, "travel", NIL, "x".repeat(2001)));

        ReturnDraft filled = returns.setStanding(officer, caseId, "travel", NIL, "The county books all travel.");
        assertThat(filled.open())
                .extracting(Failure::rule, Failure::line)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("nil", "travel-employees"),
                        org.assertj.core.groups.Tuple.tuple("nil", "travel-cost"));
        returns.saveDraft(officer, caseId, Map.of("travel-employees", "", "travel-cost", "0"));
        sendAndCertify();

        assertThat(returns.ofCase(caseId).state()).isEqualTo(ReturnState.RECEIVED);
        assertThat(accepted.ofCollection(YEAR, "vfm-2009", List.of("travel-cost", "running-costs")))
                .filteredOn(figures -> figures.bodyCode().equals(BODY))
                .singleElement()
                .satisfies(figures -> {
                    assertThat(figures.nil()).containsExactly("travel");
                    assertThat(figures.values()).containsOnlyKeys("running-costs");
                });
    }

    @Test
    void keepsNotMeasuredApartFromZeroAndMissing() {
        returns.saveDraft(officer, caseId, ReturnFixtures.complete());
        ReturnDraft draft = returns.saveDraft(
                officer, caseId, Map.of("finance-satisfaction-index", "not measured", "hr-satisfaction-index", "0"));
        assertThat(draft.notMeasured()).containsExactly("finance-satisfaction-index");
        sendAndCertify();

        HandedIn version = returns.handedIn(certifier, caseId, 1);
        assertThat(version.notMeasured()).isEqualTo(Set.of("finance-satisfaction-index"));
        assertThat(version.figures().get("hr-satisfaction-index")).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(version.figures()).doesNotContainKeys("finance-satisfaction-index", "ict-satisfaction-index");
    }

    @Test
    void checksAKeystrokeWithoutKeepingIt() {
        returns.saveDraft(officer, caseId, ReturnFixtures.complete());

        ReturnDraft checked = returns.check(officer, caseId, Map.of("finance-cost", "5,780"));

        assertThat(checked.open()).extracting(Failure::rule).containsExactly("sum");
        assertThat(returns.draft(officer, caseId).open()).isEmpty();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(
                        () -> returns.check(personWith(people, "review-manager@EMIEP"), caseId, Map.of("fte", "1")));
    }

    @Test
    @Tag("bench")
    void answersAKeystrokeWithinFiftyMilliseconds() {
        Map<String, String> all = ReturnFixtures.complete();
        returns.templateOf(returns.ofCase(caseId)).lines().forEach(line -> all.putIfAbsent(line.key(), "1"));
        returns.saveDraft(officer, caseId, all);
        long[] nanos = new long[60];
        for (int i = 0; i < nanos.length; i++) {
            long start = System.nanoTime();
            returns.check(officer, caseId, Map.of("finance-cost", Integer.toString(5600 + i)));
            nanos[i] = System.nanoTime() - start;
        }
        java.util.Arrays.sort(nanos);
        System.out.printf("keystroke: median %.1f ms, p95 %.1f ms%n", nanos[30] / 1e6, nanos[57] / 1e6);

        assertThat(nanos[30] / 1_000_000).isLessThan(50);
    }

    private void sendAndCertify() {
        complete(officer, "prepare-return", Map.of("complete", true));
        complete(certifier, "certify-return", Map.of("outcome", "certify", "declaration", true));
    }

    private void complete(Person person, String task, Map<String, Object> values) {
        WorkItem open = worklist.openOf(caseId).stream()
                .filter(item -> item.task().equals(task))
                .findFirst()
                .orElseThrow();
        desk.complete(person, open.id(), values);
    }
}
