package org.backbench.reviews;

import java.time.LocalDate;
import java.util.List;
import org.backbench.cases.DraftAnswer;
import org.backbench.reviews.PanelSeat.SeatState;
import org.jspecify.annotations.Nullable;

/**
 * A peer review as one person may see it.
 *
 * @param judgements only those this person may read
 * @param report null while the draft, or the report, is not this person's to read
 * @param watermark to be shown over everything written about a real body in training mode; else null
 */
public record ReviewView(
        String reference,
        ReviewState state,
        LocalDate openedOn,
        List<Seat> panel,
        List<Judgement> judgements,
        @Nullable Report report,
        @Nullable String watermark) {

    /**
     * A seat of the panel.
     *
     * @param interest what the peer declared: for the review manager only
     */
    public record Seat(
            long id,
            String name,
            String employer,
            Skill skill,
            boolean lead,
            SeatState state,
            @Nullable String interest) {}

    /**
     * The report, a draft until it is issued.
     *
     * @param due the last day for comments
     * @param answer what the body said to the draft; null while it may still comment
     */
    public record Report(
            List<Conclusion> conclusions,
            String summary,
            @Nullable LocalDate sentOn,
            @Nullable LocalDate due,
            @Nullable DraftAnswer answer,
            @Nullable String comments,
            @Nullable String answeredBy,
            @Nullable LocalDate answeredOn,
            @Nullable String covering,
            @Nullable String issuedBy,
            @Nullable LocalDate issuedOn) {

        public boolean draft() {
            return issuedOn == null;
        }
    }

    public ReviewView {
        panel = List.copyOf(panel);
        judgements = List.copyOf(judgements);
    }
}
