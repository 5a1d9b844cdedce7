package org.backbench.returns;

import java.time.Clock;
import java.time.LocalDate;
import org.backbench.calendar.Calendar;
import org.backbench.calendar.Dates;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Cases;
import org.backbench.cases.Stage;
import org.backbench.cases.Story;
import org.backbench.cases.StoryKind;
import org.backbench.deadlines.ClockView;
import org.backbench.deadlines.Deadlines;
import org.backbench.deadlines.NewClock;
import org.backbench.people.Role;
import org.backbench.problems.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The submission stage of a case: it is opened, and it ends when the return is received. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class Submissions {

    private static final String CLOCK = "return";

    private final OwedReturns returns;
    private final Cases cases;
    private final Story story;
    private final Deadlines deadlines;
    private final Calendar calendar;
    private final Clock clock;

    Submissions(OwedReturns returns, Cases cases, Story story, Deadlines deadlines, Calendar calendar, Clock clock) {
        this.returns = returns;
        this.cases = cases;
        this.story = story;
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * Opens the stage; whether the return is there already. When it is not, the clock of the return starts,
     * unless the body owes none.
     */
    boolean open(long caseId) {
        CaseFile file = cases.get(caseId);
        BodyReturn owed = owed(caseId);
        cases.enter(caseId, Stage.SUBMISSION);
        if (owed.state().isReceived()) {
            return true;
        }
        if (owed.voluntary()) {
            return false;
        }
        deadlines.start(new NewClock(CLOCK, caseId, null, file.bodyCode(), file.riep(), owed.due()));
        return false;
    }

    String preparers(long caseId) {
        return cases.get(caseId).body(Role.RETURN_OFFICER);
    }

    String certifiers(long caseId) {
        return cases.get(caseId).body(Role.CERTIFYING_OFFICER);
    }

    /** Ends the stage and its clock. A certified return counts from now; an imported one already does. */
    void receive(long caseId) {
        CaseFile file = cases.get(caseId);
        BodyReturn owed = owed(caseId);
        LocalDate today = LocalDate.now(clock);
        LocalDate due = deadlines.of(CLOCK, caseId, null).map(ClockView::due).orElse(owed.due());
        ReturnState state = owed.state();
        boolean late = !state.isReceived() && !owed.voluntary() && today.isAfter(due);
        if (owed.proForma()) {
            tell(file, "The pro-forma return of %s stands for %s.".formatted(file.bodyName(), file.dataYear()));
        } else if (state.isReceived()) {
            tell(file, "The figures of %s for %s came by bulk import.".formatted(file.bodyName(), file.dataYear()));
        } else {
            state = returns.receive(owed, late, clock.instant());
            String lateness = late ? ", " + lateness(due, today) : "";
            tell(file, certified(file, kind(owed, state)) + lateness + ".");
        }
        deadlines.stop(CLOCK, caseId, null, "The return was received.", file.bodyName());
        String came = state.isNil() ? "nil return" : "received";
        cases.leave(caseId, Stage.SUBMISSION, "%s %s%s".formatted(came, Dates.day(today), late ? ", late" : ""));
    }

    private static String certified(CaseFile file, String kind) {
        return "The certified %s of %s for %s was received".formatted(kind, file.bodyName(), file.dataYear());
    }

    private static String kind(BodyReturn owed, ReturnState state) {
        if (state.isNil()) {
            return "nil return";
        }
        return owed.voluntary() ? "voluntary return" : "return";
    }

    private void tell(CaseFile file, String sentence) {
        story.tell(file.id(), StoryKind.FIGURES, null, sentence);
    }

    private String lateness(LocalDate due, LocalDate today) {
        return Dates.due(due, today, calendar.workingDays());
    }

    private BodyReturn owed(long caseId) {
        return returns.lockOfCase(caseId).orElseThrow(() -> new NotFound("return of case", caseId));
    }
}
