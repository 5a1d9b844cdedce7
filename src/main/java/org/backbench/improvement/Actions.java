package org.backbench.improvement;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Story;
import org.backbench.cases.StoryKind;
import org.backbench.people.Person;
import org.backbench.people.Role;
import org.backbench.problems.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Follows agreed actions from their beginning to their verified saving. */
@Service
@Transactional
public class Actions {

    private final ActionRows rows;
    private final Reports reports;
    private final SavingRows savings;
    private final PlanClocks clocks;
    private final Story story;
    private final Gate gate;

    Actions(ActionRows rows, Reports reports, SavingRows savings, PlanClocks clocks, Story story, Gate gate) {
        this.rows = rows;
        this.reports = reports;
        this.savings = savings;
        this.clocks = clocks;
        this.story = story;
        this.gate = gate;
    }

    /** The actions of a case, A1 first; the caller has checked that the person may see the case. */
    @Transactional(readOnly = true)
    public List<ActionView> ofCase(long caseId) {
        return views(caseId, rows.findByCase(caseId));
    }

    /** The action with all that belongs to it; the caller has checked that the person may see its case. */
    @Transactional(readOnly = true)
    public ActionView view(long id) {
        Action action = get(id);
        return views(action.caseId(), List.of(action)).getFirst();
    }

    @Transactional(readOnly = true)
    public Optional<Action> find(long id) {
        return rows.find(id);
    }

    @Transactional(readOnly = true)
    public Action get(long id) {
        return find(id).orElseThrow(() -> new NotFound("action", id));
    }

    /**
     * The owner's body tells how far an action is; the action stays open.
     *
     * @param percent 0 to 99
     * @param claimed pounds a year it saves already, not evidenced yet; null leaves the claim as it was
     */
    public void reportProgress(Person person, long id, int percent, @Nullable Long claimed, String report) {
        Action action = get(id);
        gate.admit(
                person,
                "report-progress",
                action,
                file -> Role.RETURN_OFFICER.at(requireNonNullElse(rows.ownerBody(id), file.bodyCode())));
        Action progressed = action.progressed(percent);
        rows.update(progressed);
        Signature by = Signature.of(person, clocks.today());
        reports.add(progressed, report, by);
        if (claimed != null) {
            savings.insert(id, SavingStep.claimed(Claim.positive(claimed), by));
        }
        String sentence = "%s is %d %% done: %s".formatted(action.title(), percent, report);
        gate.done(person, "report-progress", "action " + id, action.caseId(), sentence);
    }

    void begin(CaseFile file, Plan plan, List<PlanItem> items) {
        rows.insertAll(plan, items);
        rows.findByCase(file.id()).forEach(action -> clocks.begun(file, action));
    }

    List<Long> ids(long caseId) {
        return rows.findByCase(caseId).stream().map(Action::id).toList();
    }

    void reportDone(Person person, long id, Claim claim) {
        Action action = get(id);
        Action done = action.reportedDone(claim, person, clocks.today());
        rows.update(done);
        Signature by = Signature.of(person, clocks.today());
        reports.addEvidence(done, claim.evidence());
        reports.add(done, claim.report(), by);
        savings.insert(id, SavingStep.evidenced(claim, by));
        tell(person, action, "reported done, %s a year claimed".formatted(Wording.money(claim.pounds())));
    }

    void verify(Person person, long id, Verification verification) {
        Action action = get(id);
        Action judged = action.judged(verification, savings.findByAction(id).evidenced(), person);
        rows.update(judged);
        savings.insert(id, SavingStep.judged(verification, Signature.of(person, clocks.today())));
        if (verification.verified()) {
            clocks.verified(action, person.name());
            tell(person, action, "%s a year verified".formatted(Wording.money(verification.pounds())));
        } else {
            tell(person, action, "not verified: " + verification.reason());
        }
    }

    private void tell(Person person, Action action, String what) {
        story.tell(action.caseId(), StoryKind.DECISION, person, "%s: %s.".formatted(action.title(), what));
    }

    /** The actions of one case with all that belongs to them, read for all at once. */
    private List<ActionView> views(long caseId, List<Action> found) {
        Map<Long, List<SavingStep>> histories = savings.findByActions(found);
        Map<Long, Reports.Papers> papers = reports.of(caseId, found);
        return found.stream()
                .map(action -> view(
                        action,
                        new Saving(action.id(), histories.getOrDefault(action.id(), List.of())),
                        Objects.requireNonNull(papers.get(action.id()))))
                .toList();
    }

    private ActionView view(Action action, Saving saving, Reports.Papers papers) {
        int late = action.state() == ActionState.VERIFIED ? 0 : clocks.workingDaysLate(action.due());
        return new ActionView(action, saving, papers.reports(), papers.evidence(), late);
    }
}
