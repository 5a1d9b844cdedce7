package org.backbench.returns.scope;

import java.time.LocalDate;
import java.util.Optional;
import org.backbench.cases.Story;
import org.backbench.cases.StoryKind;
import org.backbench.deadlines.Deadlines;
import org.backbench.people.Person;
import org.backbench.problems.NotFound;
import org.backbench.returns.BodyReturn;
import org.backbench.returns.OwedReturns;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The duty to send a return: its clock, the task that shows its day, and its story. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DutyClock {

    private static final String KIND = "return";

    private final OwedReturns returns;
    private final Deadlines deadlines;
    private final Story story;

    DutyClock(OwedReturns returns, Deadlines deadlines, Story story) {
        this.returns = returns;
        this.deadlines = deadlines;
        this.story = story;
    }

    BodyReturn locked(long caseId) {
        return returns.lockOfCase(caseId).orElseThrow(() -> new NotFound("return of case", caseId));
    }

    /** The return of a case as it stands; none where the case opened without one. */
    Optional<BodyReturn> find(long caseId) {
        return returns.ofCase(caseId);
    }

    /** The clock and the officer's task go on to the new day. */
    void extend(long caseId, Extension asked, LocalDate until, String reason, String by) {
        deadlines.extend(KIND, caseId, null, until, new Deadlines.Grant(asked.askedOn(), reason, by));
    }

    /** Nobody is reminded or chased any more. */
    void callOff(long caseId, String reason, String by) {
        deadlines.callOff(KIND, caseId, null, reason, by);
    }

    /** @param by null: the service */
    void tell(long caseId, @Nullable Person by, String sentence) {
        story.tell(caseId, StoryKind.DEADLINE, by, sentence);
    }
}
