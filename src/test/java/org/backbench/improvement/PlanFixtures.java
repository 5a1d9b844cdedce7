package org.backbench.improvement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.backbench.people.Person;
import org.jspecify.annotations.Nullable;

/** Plans, items and people of scenario S7; whatever a test does not name is unimportant to it. Amounts in £ thousand. */
final class PlanFixtures {

    static final LocalDate TARGET = LocalDate.of(2012, 12, 31);
    static final LocalDate TODAY = LocalDate.of(2011, 4, 26);
    static final Person OFFICER = person(1, "O. Reeve");
    static final Person CHIEF = person(2, "C. Holt");
    static final Person MANAGER = person(3, "J. Marsden");

    private PlanFixtures() {}

    static Person person(long id, String name) {
        return new Person(id, "login" + id, name, Set.of());
    }

    static Requirement requirement(long thousands) {
        return new Requirement(
                "finance",
                "Finance",
                "finance-cost-share",
                thousands * 1000,
                5_600_000,
                200_000_000,
                new BigDecimal("2.8"),
                new BigDecimal("1.7"),
                TARGET);
    }

    static PlanItem payroll() {
        return item("shared payables and payroll", 900, 150, true, true, false);
    }

    static PlanItem freeze() {
        return item("vacancy freeze for one year", 600, 0, false, true, false);
    }

    static PlanItem recharge() {
        return item("recharge to housing account", 500, 0, true, false, false);
    }

    static PlanItem stoppedReports() {
        return item("stop reports to budget holders", 300, 0, true, true, true);
    }

    static PlanItem saving(String what, long gross) {
        return item(what, gross, 0, true, true, false);
    }

    static PlanItem item(
            String what, long gross, long newCost, boolean ongoing, boolean cashReleasing, boolean serviceCut) {
        return new PlanItem(
                what,
                "finance",
                gross * 1000,
                newCost * 1000,
                ongoing,
                cashReleasing,
                serviceCut,
                false,
                "head of finance",
                LocalDate.of(2012, 3, 31),
                "contract signed",
                "cost for each invoice",
                Priority.HIGH,
                null);
    }

    static PlanDraft draft(PlanItem... items) {
        return new PlanDraft(PlanKind.PLAN, null, List.of(items));
    }

    static PlanDraft explanation(String text) {
        return new PlanDraft(PlanKind.EXPLANATION, text, List.of());
    }

    /** What Tarnbury sent on 8 April 2011. */
    static PlanDraft tarnburysDraft() {
        return draft(payroll(), freeze(), recharge(), stoppedReports());
    }

    static PlanRound sent(PlanDraft draft) {
        return new PlanRound(1, draft, Signature.of(OFFICER, LocalDate.of(2011, 4, 8)), null, null);
    }

    static Plan planIn(PlanState state) {
        LocalDate agreedOn = state == PlanState.AGREED || state == PlanState.CLOSED ? TODAY : null;
        return new Plan(7, 70, "X-TARNBURY", true, requirement(2200), state, 1, agreedOn, null, 0);
    }

    static Action action(int number, ActionState state, long expected, LocalDate due) {
        Long reporter = state == ActionState.OPEN ? null : OFFICER.id();
        return new Action(
                number,
                7,
                70,
                number,
                "shared payables and payroll",
                "finance",
                "head of finance",
                Priority.HIGH,
                due,
                "contract signed",
                "cost for each invoice",
                expected * 1000,
                state,
                0,
                reporter,
                0);
    }

    static Action openAction() {
        return action(1, ActionState.OPEN, 750, LocalDate.of(2012, 3, 31));
    }

    static Claim claim(long thousands, Long... evidence) {
        return new Claim(
                thousands * 1000, TODAY.minusDays(20), "Live since the start of the month.", List.of(evidence));
    }

    static FourTests allFour() {
        return new FourTests(true, true, true, true);
    }

    static Verification verified(long thousands) {
        return new Verification(true, thousands * 1000, allFour(), "Seen in the ledger.");
    }

    static Verification notVerified(@Nullable String reason) {
        return new Verification(false, 0, new FourTests(false, true, true, true), reason);
    }

    static Saving savingOf(long actionId, SavingStep... steps) {
        return new Saving(actionId, List.of(steps));
    }

    static SavingStep claimed(long thousands, String day) {
        return SavingStep.claimed(thousands * 1000, by(OFFICER, day));
    }

    static SavingStep evidenced(long thousands, String day) {
        Claim claim = new Claim(thousands * 1000, LocalDate.parse(day), "done", List.of(1L));
        return SavingStep.evidenced(claim, by(OFFICER, day));
    }

    static SavingStep verified(long thousands, String day) {
        return SavingStep.judged(verified(thousands), by(MANAGER, day));
    }

    static SavingStep notVerified(String reason, String day) {
        return SavingStep.judged(notVerified(reason), by(MANAGER, day));
    }

    static SavingStep withdrawn(long thousands, String day) {
        return SavingStep.withdrawn(thousands * 1000, by(MANAGER, day), "The outturn shows it gone.");
    }

    static Signature by(Person person, String day) {
        return Signature.of(person, LocalDate.parse(day));
    }
}
