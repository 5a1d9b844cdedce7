package org.backbench.cases;

import java.time.Clock;
import java.time.LocalDate;
import org.backbench.calendar.Calendar;
import org.backbench.deadlines.ClockView;
import org.backbench.deadlines.Deadlines;
import org.backbench.deadlines.NewClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The ten working days in which a body may comment on a draft about it. */
@Component
public class CommentWindows {

    private static final int WORKING_DAYS = 10;

    private final Deadlines deadlines;
    private final Calendar calendar;
    private final Clock clock;

    CommentWindows(Deadlines deadlines, Calendar calendar, Clock clock) {
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Opens it and gives its last day. */
    public LocalDate open(DraftKind draft, CaseFile file) {
        LocalDate due = calendar.plusWorkingDays(LocalDate.now(clock), WORKING_DAYS);
        deadlines.start(new NewClock(draft.clock(), file.id(), null, file.bodyCode(), file.riep(), due));
        return due;
    }

    /**
     * The body has answered.
     *
     * @param by the name of the person who answered
     */
    public void close(DraftKind draft, CaseFile file, DraftAnswer answer, String by) {
        deadlines.stop(draft.clock(), file.id(), null, answer.sentence(), by);
    }

    /** The body kept silent: the ledger has ended the clock by itself, or it ends now without anybody having met it. */
    public void lapse(DraftKind draft, CaseFile file) {
        deadlines.callOff(draft.clock(), file.id(), null, DraftAnswer.SILENCE.sentence(), "process");
    }

    /** Its last day; null before it opened. */
    public @Nullable LocalDate due(DraftKind draft, long caseId) {
        return deadlines.of(draft.clock(), caseId, null).map(ClockView::due).orElse(null);
    }
}
