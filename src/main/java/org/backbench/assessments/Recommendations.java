package org.backbench.assessments;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.backbench.bodies.Bodies;
import org.backbench.calendar.Dates;
import org.backbench.calendar.StatutoryPeriods;
import org.backbench.cases.CaseFile;
import org.backbench.deadlines.ClocksMoved;
import org.backbench.people.Person;
import org.backbench.people.Role;
import org.backbench.problems.NotFound;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Recommendations under section 11, from the day they are sent to the summary of what the council decided. */
@Service
@Transactional
public class Recommendations {

    private final RecommendationRows rows;
    private final RecommendationClocks clocks;
    private final AuditDoor door;
    private final StatutoryDuties duties;
    private final Bodies bodies;

    Recommendations(
            RecommendationRows rows,
            RecommendationClocks clocks,
            AuditDoor door,
            StatutoryDuties duties,
            Bodies bodies) {
        this.rows = rows;
        this.clocks = clocks;
        this.door = door;
        this.duties = duties;
        this.bodies = bodies;
    }

    /** The recommendations of a case the person may see. */
    @Transactional(readOnly = true)
    public List<Recommendation> ofCase(Person person, long caseId) {
        return rows.findByCase(door.find(person, caseId).id());
    }

    /** What waits for the person over all cases: for his councils to act, or for an auditor to approve. */
    @Transactional(readOnly = true)
    public List<OpenRecommendation> waiting(Person person) {
        if (door.isAuditor(person)) {
            return rows.findWaitingForApproval();
        }
        Set<String> bodies = new HashSet<>(person.partiesAs(Role.CHIEF_EXECUTIVE));
        bodies.addAll(person.partiesAs(Role.CERTIFYING_OFFICER));
        return bodies.isEmpty() ? List.of() : rows.findWaitingForBodies(bodies);
    }

    @Transactional(readOnly = true)
    public Recommendation get(Person person, long id) {
        Recommendation found = rows.find(id).orElseThrow(() -> new NotFound("recommendation", id));
        door.find(person, found, "recommendation");
        return found;
    }

    /** The auditor sends one today: the month begins with this day. */
    public Recommendation send(Person auditor, long caseId, String text) {
        CaseFile file = door.admitAuditor(auditor, caseId, "send-recommendation");
        duties.requireClock(bodies.find(file.bodyCode()));
        String said = Recommendation.requireWords(text);
        LocalDate sent = clocks.today();
        LocalDate last = StatutoryPeriods.lastDayOfMonthBeginningWith(sent);
        long id = rows.insert(caseId, said, sent, auditor.name(), last);
        clocks.start(file, id, last);
        door.decided(
                file,
                auditor,
                "send-recommendation",
                ("The auditor sent a recommendation under section 11: %s "
                                + "The full council considers it at a meeting on or before %s.")
                        .formatted(said, Dates.weekday(last)));
        return get(auditor, id);
    }

    /** The body fixes the meeting and the day of the newspaper notice. */
    public Recommendation fixMeeting(Person person, long id, LocalDate meeting, LocalDate notice) {
        Recommendation open = taken(person, id).requireOpen().requireFit(meeting, notice);
        CaseFile file = door.admitBody(person, open.caseId(), "fix-meeting");
        rows.setMeeting(id, meeting, notice, person.name());
        door.decided(
                file,
                person,
                "fix-meeting",
                "The council considers the recommendation on %s; the notice appears on %s."
                        .formatted(Dates.weekday(meeting), Dates.weekday(notice)));
        return get(person, id);
    }

    /** The body records what was decided, and with that the auditor is notified. */
    public Recommendation recordDecision(
            Person person, long id, Recommendation.Meeting meeting, boolean accepted, String decision) {
        Recommendation open = taken(person, id).requireOpen();
        CaseFile file = door.admitBody(person, open.caseId(), "record-decision");
        open.requireDecidedBy(meeting);
        String said = Recommendation.requireWords(decision);
        rows.setDecision(id, clocks.today(), accepted, said, person.name());
        clocks.stop(open, person.name());
        door.decided(
                file,
                person,
                "record-decision",
                "The full council %s the recommendation: %s The auditor is notified."
                        .formatted(accepted ? "accepted" : "did not accept", said));
        return get(person, id);
    }

    /** Only the auditor may allow the council longer. */
    public Recommendation extend(Person auditor, long id, LocalDate lastDay, String reason) {
        Recommendation open = taken(auditor, id).requireOpen();
        CaseFile file = door.admitAuditor(auditor, open.caseId(), "extend-recommendation");
        Recommendation.requireWords(reason);
        clocks.extend(open, lastDay, reason, auditor.name());
        door.decided(
                file,
                auditor,
                "extend-recommendation",
                "The auditor allows the council until %s: %s".formatted(Dates.weekday(lastDay), reason));
        return get(auditor, id);
    }

    /** The auditor approves the words in which the decisions are made public. */
    public Recommendation approveSummary(Person auditor, long id, String summary) {
        Recommendation considered = taken(auditor, id).requireConsidered();
        CaseFile file = door.admitAuditor(auditor, considered.caseId(), "approve-summary");
        String said = Recommendation.requireWords(summary);
        rows.setSummary(id, said, auditor.name(), clocks.today());
        door.decided(file, auditor, "approve-summary", "The auditor approved the summary: " + said);
        return get(auditor, id);
    }

    /** The body publishes the summary that the auditor approved. */
    public Recommendation publishSummary(Person person, long id) {
        Recommendation approved = taken(person, id).requireApproved();
        CaseFile file = door.admitBody(person, approved.caseId(), "publish-summary");
        rows.setPublished(id, clocks.today(), person.name());
        door.decided(file, person, "publish-summary", "The summary of the decisions was published.");
        return get(person, id);
    }

    /** Where the clock moves, the last day for the meeting moves with it. */
    @EventListener
    void on(ClocksMoved moved) {
        moved.clocks().stream()
                .filter(clock -> clock.kind().equals(RecommendationClocks.KIND))
                .forEach(clock -> rows.setLastDay(Objects.requireNonNull(clock.subject()), clock.to()));
    }

    private Recommendation taken(Person person, long id) {
        get(person, id);
        return rows.lock(id).orElseThrow(() -> new NotFound("recommendation", id));
    }
}
