package org.backbench.reviews;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.backbench.calendar.Dates;
import org.backbench.cases.CaseFile;
import org.backbench.cases.CommentWindows;
import org.backbench.cases.DraftKind;
import org.backbench.cases.Watermarks;
import org.backbench.people.Person;
import org.backbench.people.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What of a review each person may see. */
@Component
class ReviewViews {

    private final Panels panels;
    private final Judgements judgements;
    private final CommentWindows windows;
    private final Watermarks watermarks;

    ReviewViews(Panels panels, Judgements judgements, CommentWindows windows, Watermarks watermarks) {
        this.panels = panels;
        this.judgements = judgements;
        this.windows = windows;
        this.watermarks = watermarks;
    }

    ReviewView of(Person person, CaseFile file, Review review) {
        return new ReviewView(
                file.reference(),
                review.state(),
                Dates.dayOf(review.openedAt()),
                seats(person, file),
                judgements(person, file.id()),
                mayReadReport(person, file, review) ? report(review) : null,
                watermarks.over("review", file));
    }

    List<Judgement> judgements(Person person, long caseId) {
        return judgements.readableBy(person, caseId);
    }

    List<Conclusion> conclusions(long caseId) {
        return judgements.conclusions(caseId);
    }

    private List<ReviewView.Seat> seats(Person person, CaseFile file) {
        Map<Long, String> interests = isManager(person, file) ? panels.interests(file.id()) : Map.of();
        return panels.panel(file.id()).seats().stream()
                .map(seat -> new ReviewView.Seat(
                        seat.id(),
                        seat.name(),
                        seat.employer(),
                        seat.skill(),
                        seat.lead(),
                        seat.state(),
                        interests.get(seat.id())))
                .toList();
    }

    /** The panel reads the report once the lead has concluded, body and partnership the draft, others the report. */
    private boolean mayReadReport(Person person, CaseFile file, Review review) {
        if (review.state() == ReviewState.ISSUED) {
            return true;
        }
        if (review.state().reported() && (isOfPartnership(person, file) || person.actsFor(file.bodyCode()))) {
            return true;
        }
        return review.state().compareTo(ReviewState.REPORTING) >= 0 && isOnPanel(person, file);
    }

    private static boolean isManager(Person person, CaseFile file) {
        return file.riep() != null && person.holds(file.partnership(Role.REVIEW_MANAGER));
    }

    private static boolean isOfPartnership(Person person, CaseFile file) {
        return file.riep() != null && (isManager(person, file) || person.holds(file.partnership(Role.RIEP_DIRECTOR)));
    }

    private boolean isOnPanel(Person person, CaseFile file) {
        return panels.panel(file.id()).standing().stream().anyMatch(seat -> person.holds(SeatKeys.of(seat.id())));
    }

    private ReviewView.Report report(Review review) {
        return new ReviewView.Report(
                judgements.conclusions(review.caseId()),
                review.summary() == null ? "" : review.summary(),
                day(review.sentAt()),
                windows.due(DraftKind.PEER_REPORT, review.caseId()),
                review.answer(),
                review.comments(),
                review.answeredBy(),
                day(review.answeredAt()),
                review.covering(),
                review.issuedBy(),
                day(review.issuedAt()));
    }

    private static @Nullable LocalDate day(@Nullable Instant at) {
        return at == null ? null : Dates.dayOf(at);
    }
}
