package org.backbench.reviews;

import java.time.Clock;
import java.util.List;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Cases;
import org.backbench.cases.Minutes;
import org.backbench.cases.Stage;
import org.backbench.people.Person;
import org.backbench.problems.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The peer review of a case: opened with its stage, and shown to each person as far as he may see it. */
@Service
@Transactional
public class Reviews {

    private final ReviewRows rows;
    private final Cases cases;
    private final ReviewViews views;
    private final Minutes minutes;
    private final Clock clock;

    Reviews(ReviewRows rows, Cases cases, ReviewViews views, Minutes minutes, Clock clock) {
        this.rows = rows;
        this.cases = cases;
        this.views = views;
        this.minutes = minutes;
        this.clock = clock;
    }

    /** Opens the stage; the review manager appoints the panel next. */
    public void open(long caseId) {
        CaseFile file = cases.get(caseId);
        rows.insert(caseId, clock.instant());
        cases.enter(caseId, Stage.PEER_REVIEW);
        minutes.decided(file, null, "open-review", "The peer review of %s began.".formatted(file.bodyName()));
    }

    /** The review of a case as this person may see it. */
    @Transactional(readOnly = true)
    public ReviewView view(Person person, String reference) {
        CaseFile file = cases.find(person, reference);
        Review review = rows.find(file.id()).orElseThrow(() -> new NotFound("review of case", reference));
        return views.of(person, file, review);
    }

    /** What the panel concluded, for the acts that follow; empty before the report is issued. */
    @Transactional(readOnly = true)
    public List<Conclusion> conclusions(long caseId) {
        return rows.find(caseId)
                .filter(review -> review.state() == ReviewState.ISSUED)
                .map(review -> views.conclusions(caseId))
                .orElseGet(List::of);
    }

    /** Whether the case has a review: it may not have come to it yet. */
    @Transactional(readOnly = true)
    public boolean has(long caseId) {
        return rows.find(caseId).isPresent();
    }

    /** The judgements this person may read: a peer's own, all of the panel once everybody has judged, else none. */
    @Transactional(readOnly = true)
    public List<Judgement> judgements(Person person, long caseId) {
        return views.judgements(person, caseId);
    }
}
