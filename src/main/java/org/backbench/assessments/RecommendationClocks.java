package org.backbench.assessments;

import java.time.Clock;
import java.time.LocalDate;
import org.backbench.calendar.Dates;
import org.backbench.cases.CaseFile;
import org.backbench.deadlines.Deadlines;
import org.backbench.deadlines.NewClock;
import org.springframework.stereotype.Component;

/** The clock of a section 11 recommendation: one month beginning with the day, whatever days it holds. */
@Component
class RecommendationClocks {

    static final String KIND = "section-11";

    private final Deadlines deadlines;
    private final Clock clock;

    RecommendationClocks(Deadlines deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    void start(CaseFile file, long id, LocalDate lastDay) {
        deadlines.start(new NewClock(KIND, file.id(), id, file.bodyCode(), file.riep(), lastDay)
                .about("the auditor's recommendation of " + Dates.day(today())));
    }

    void stop(Recommendation one, String by) {
        deadlines.stop(KIND, one.caseId(), one.id(), "The full council has considered it.", by);
    }

    void extend(Recommendation one, LocalDate lastDay, String reason, String by) {
        deadlines.extend(KIND, one.caseId(), one.id(), lastDay, reason, by);
    }
}
