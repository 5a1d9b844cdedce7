package org.backbench.reviews;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.backbench.calendar.Dates;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Cases;
import org.backbench.cases.Stage;
import org.springframework.stereotype.Component;

/** What ends with the issue of a report: the stage of the case and the keys of the panel. */
@Component
class Closing {

    private final Cases cases;
    private final Panels panels;
    private final Judgements judgements;
    private final Clock clock;

    Closing(Cases cases, Panels panels, Judgements judgements, Clock clock) {
        this.cases = cases;
        this.panels = panels;
        this.judgements = judgements;
        this.clock = clock;
    }

    /** Ends stage and panel; gives the conclusions in words: Finance improve, HR in line. */
    String close(CaseFile file) {
        cases.leave(file.id(), Stage.PEER_REVIEW, "report " + Dates.day(LocalDate.now(clock)));
        panels.dissolve(file.id());
        return conclusions(file.id()).stream()
                .map(made -> made.title() + " " + made.verdict().title())
                .collect(Collectors.joining(", "));
    }

    List<Conclusion> conclusions(long caseId) {
        return judgements.conclusions(caseId);
    }
}
