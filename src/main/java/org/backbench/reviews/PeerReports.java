package org.backbench.reviews;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.backbench.calendar.Dates;
import org.backbench.cases.CaseFile;
import org.backbench.cases.CommentWindows;
import org.backbench.cases.DraftAnswer;
import org.backbench.cases.DraftKind;
import org.backbench.cases.Minutes;
import org.backbench.people.Person;
import org.backbench.people.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The report of a panel: sent as a draft, commented on or met with silence, issued. */
@Service
@Transactional
public class PeerReports {

    private final ReviewRows rows;
    private final ReviewDesk desk;
    private final CommentWindows windows;
    private final Closing closing;
    private final Minutes minutes;
    private final Clock clock;

    PeerReports(
            ReviewRows rows, ReviewDesk desk, CommentWindows windows, Closing closing, Minutes minutes, Clock clock) {
        this.rows = rows;
        this.desk = desk;
        this.windows = windows;
        this.closing = closing;
        this.minutes = minutes;
        this.clock = clock;
    }

    /** Sends the draft to the body, which has ten working days to comment. */
    public void send(long caseId) {
        CaseFile file = desk.inTurn(caseId, ReviewState.REPORTING);
        rows.setSent(caseId, clock.instant());
        desk.move(caseId, ReviewState.CHECKING);
        LocalDate due = windows.open(DraftKind.PEER_REPORT, file);
        minutes.dated(
                file,
                "send-report",
                "The draft report of the peers went to %s, which may comment until %s."
                        .formatted(file.bodyName(), Dates.day(due)));
    }

    /** The body answers the draft; without comments the text is null. */
    public void answer(Person officer, long caseId, @Nullable String comments) {
        CaseFile file = desk.admit(officer, "check-report", caseId, Role.RETURN_OFFICER, ReviewState.CHECKING);
        DraftAnswer answer = comments == null ? DraftAnswer.NO_COMMENTS : DraftAnswer.COMMENTS;
        rows.setAnswer(caseId, answer, comments, officer.name(), clock.instant());
        windows.close(DraftKind.PEER_REPORT, file, answer, officer.name());
        desk.move(caseId, ReviewState.ISSUING);
        minutes.decided(
                file,
                officer,
                "check-report",
                comments == null
                        ? "%s has no comments on the draft report.".formatted(file.bodyName())
                        : "%s commented on the draft report.".formatted(file.bodyName()));
    }

    /** The time to comment is over: silence is recorded as silence, not as agreement. */
    public void noteSilence(long caseId) {
        CaseFile file = desk.inTurn(caseId, ReviewState.CHECKING);
        rows.setAnswer(caseId, DraftAnswer.SILENCE, null, null, clock.instant());
        windows.lapse(DraftKind.PEER_REPORT, file);
        desk.move(caseId, ReviewState.ISSUING);
        minutes.dated(
                file, "note-silence", "No comments received from %s on the draft report.".formatted(file.bodyName()));
    }

    /** Issues the report: from now on it stays as it is, and the panel's work is done. */
    public void issue(Person manager, long caseId, @Nullable String covering) {
        CaseFile file = desk.admit(manager, "issue-report", caseId, Role.REVIEW_MANAGER, ReviewState.ISSUING);
        rows.setIssued(caseId, covering, manager.name(), clock.instant());
        desk.move(caseId, ReviewState.ISSUED);
        String verdicts = closing.close(file);
        minutes.decided(
                file, manager, "issue-report", "%s issued the peer report: %s.".formatted(manager.name(), verdicts));
    }

    /** The day the report was issued; empty before. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> issuedOn(long caseId) {
        return rows.find(caseId).map(Review::issuedAt).map(Dates::dayOf);
    }

    /** The panel's conclusion by function key, once the report is issued; empty before. */
    @Transactional(readOnly = true)
    public Map<String, Verdict> verdicts(long caseId) {
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        if (issuedOn(caseId).isPresent()) {
            closing.conclusions(caseId).forEach(made -> verdicts.put(made.function(), made.verdict()));
        }
        return verdicts;
    }
}
