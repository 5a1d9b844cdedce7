package org.backbench.figures;

import org.backbench.cases.Cases;
import org.backbench.improvement.ActionLine;
import org.backbench.improvement.ActionView;
import org.backbench.improvement.Actions;
import org.backbench.improvement.PlanLine;
import org.backbench.improvement.Portfolio;
import org.backbench.paging.Page;
import org.backbench.people.Person;
import org.springframework.stereotype.Service;

/** Plans and actions of all cases a person may see, as files; amounts in pounds a year. */
@Service
public class SavingsSheets {

    private static final int PAGE = 500;

    private final Portfolio portfolio;
    private final Actions actions;
    private final Cases cases;

    SavingsSheets(Portfolio portfolio, Actions actions, Cases cases) {
        this.portfolio = portfolio;
        this.actions = actions;
        this.cases = cases;
    }

    public Sheet<PlanLine> plans(Person person) {
        return new Sheet<>("plans", () -> Page.all(after -> portfolio.plans(person, after, PAGE)))
                .column("case", PlanLine::reference)
                .column("name", PlanLine::bodyName)
                .column("fictional", PlanLine::fictional)
                .column("state", line -> line.plan().state().words())
                .column("function", line -> line.plan().requirement().title())
                .column("required_pounds", line -> line.plan().requirement().pounds())
                .column("target", line -> line.plan().requirement().target())
                .column("claimed_pounds", PlanLine::claimed)
                .column("verified_pounds", PlanLine::verified)
                .column("behind_by_pounds", PlanLine::behindBy)
                .column("open_actions", PlanLine::open)
                .column("late_actions", PlanLine::late);
    }

    /** @param lateOnly only actions after their due day */
    public Sheet<ActionLine> actions(Person person, boolean lateOnly) {
        return new Sheet<>(
                        lateOnly ? "late-actions" : "actions",
                        () -> Page.all(after -> portfolio.openActions(person, lateOnly, after, PAGE)))
                .column("case", ActionLine::reference)
                .column("name", ActionLine::bodyName)
                .column("fictional", ActionLine::fictional)
                .column("action", line -> line.action().number())
                .column("what", line -> line.action().what())
                .column("owner", line -> line.action().owner())
                .column("priority", line -> line.action().priority().key())
                .column("due", line -> line.action().due())
                .column("working_days_late", ActionLine::workingDaysLate)
                .column("state", line -> line.action().state().words())
                .column("expected_pounds", line -> line.action().expected())
                .column("saving", line -> line.saving().status().key());
    }

    /** The agreed actions of a case with what they save, A1 first. */
    public Sheet<ActionView> tracker(Person person, String reference) {
        long caseId = cases.find(person, reference).id();
        return new Sheet<>("tracker-" + reference, () -> actions.ofCase(caseId).stream())
                .column("action", view -> view.action().number())
                .column("what", view -> view.action().what())
                .column("owner", view -> view.action().owner())
                .column("priority", view -> view.action().priority().key())
                .column("due", view -> view.action().due())
                .column("working_days_late", ActionView::workingDaysLate)
                .column("state", view -> view.action().state().words())
                .column("percent_done", view -> view.action().percentDone())
                .column("expected_pounds", view -> view.action().expected())
                .column("claimed_pounds", view -> view.saving().claimed())
                .column("evidenced_pounds", view -> view.saving().evidenced())
                .column("verified_pounds", view -> view.saving().verified())
                .column("sustained_pounds", view -> view.saving().sustained())
                .column("withdrawn_pounds", view -> view.saving().withdrawn());
    }
}
