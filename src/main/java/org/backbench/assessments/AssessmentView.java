package org.backbench.assessments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.backbench.cases.DraftAnswer;
import org.jspecify.annotations.Nullable;

/**
 * An assessment as one person may see it.
 *
 * @param ruleNote where the rule set was carried forward; else empty
 * @param kloes the KLOEs that apply to the body, with what this person may see of each
 * @param scorecard null while the scores are not this person's to see, or there are none
 * @param opinions of quality assurance and director: for the auditor's side only
 * @param document the text a signature stands under, or would stand under now: for the auditor's side only
 * @param watermark to be shown over everything written about a real body in training mode; else null
 */
public record AssessmentView(
        String reference,
        AssessmentState state,
        int round,
        String ruleSet,
        String ruleNote,
        List<KloeRow> kloes,
        @Nullable Scorecard scorecard,
        @Nullable Draft draft,
        List<Opinion> opinions,
        @Nullable SignedBy signature,
        @Nullable String document,
        @Nullable String watermark) {

    /** One KLOE; score and evidence are null, pieces none where they are not this person's to see, or not there. */
    public record KloeRow(
            Kloe kloe, @Nullable Integer score, @Nullable String evidence, List<Evidence> pieces) {

        public KloeRow {
            pieces = List.copyOf(pieces);
        }
    }

    /** The draft the body has, or had. */
    public record Draft(
            LocalDate sentOn,
            @Nullable LocalDate due,
            @Nullable DraftAnswer answer,
            @Nullable String answeredBy,
            @Nullable LocalDate answeredOn,
            List<AccuracyComment> comments) {

        public Draft {
            comments = List.copyOf(comments);
        }
    }

    /** What quality assurance or the director said of a round. */
    public record Opinion(int round, String step, String outcome, String reason, String byName, Instant at) {}

    /** A signature without its text. */
    public record SignedBy(String name, Instant at, String sha256) {}

    public AssessmentView {
        kloes = List.copyOf(kloes);
        opinions = List.copyOf(opinions);
    }
}
