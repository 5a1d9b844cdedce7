package org.backbench.assessments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.backbench.assessments.AssessmentView.Draft;
import org.backbench.assessments.AssessmentView.KloeRow;
import org.backbench.assessments.AssessmentView.SignedBy;
import org.backbench.calendar.Dates;
import org.backbench.cases.CaseFile;
import org.backbench.cases.CommentWindows;
import org.backbench.cases.DraftKind;
import org.backbench.cases.Watermarks;
import org.backbench.people.Person;
import org.backbench.people.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What of an assessment each person may see: the auditor's side all, the body the draft, others what is signed. */
@Component
class AssessmentViews {

    private enum Sight {
        ALL,
        DRAFT,
        RESULT,
        NOTHING
    }

    private final Scorecards cards;
    private final CommentRows comments;
    private final SignOffRows signOffs;
    private final SigningCopy copy;
    private final CommentWindows windows;
    private final Watermarks watermarks;

    AssessmentViews(
            Scorecards cards,
            CommentRows comments,
            SignOffRows signOffs,
            SigningCopy copy,
            CommentWindows windows,
            Watermarks watermarks) {
        this.cards = cards;
        this.comments = comments;
        this.signOffs = signOffs;
        this.copy = copy;
        this.windows = windows;
        this.watermarks = watermarks;
    }

    AssessmentView of(Person person, CaseFile file, Assessment assessment) {
        Sight sight = sightOf(person, file, assessment);
        int round = roundShown(sight, assessment);
        Optional<Signature> signature = signOffs.findSignature(file.id());
        return new AssessmentView(
                file.reference(),
                assessment.state(),
                assessment.round(),
                assessment.ruleSet(),
                assessment.ruleNote(),
                kloes(sight, assessment, round),
                sight == Sight.NOTHING ? null : cards.card(assessment, round).orElse(null),
                sight == Sight.ALL || sight == Sight.DRAFT ? draft(assessment) : null,
                sight == Sight.ALL ? signOffs.findOpinions(file.id()) : List.of(),
                signature
                        .map(signed -> new SignedBy(signed.name(), signed.at(), signed.sha256()))
                        .orElse(null),
                sight == Sight.ALL ? document(file, assessment, signature) : null,
                watermarks.over("assessment", file));
    }

    Optional<Scorecard> card(Assessment assessment) {
        return cards.card(assessment, assessment.round());
    }

    private static Sight sightOf(Person person, CaseFile file, Assessment assessment) {
        if (person.partiesAs(Role.INSPECTOR).contains(AssessmentDesk.AUDIT_COMMISSION)
                || person.partiesAs(Role.QUALITY_ASSURER).contains(AssessmentDesk.AUDIT_COMMISSION)
                || person.partiesAs(Role.ASSESSMENT_DIRECTOR).contains(AssessmentDesk.AUDIT_COMMISSION)) {
            return Sight.ALL;
        }
        if (person.actsFor(file.bodyCode()) && assessment.sentRound() != null) {
            return Sight.DRAFT;
        }
        return assessment.state() == AssessmentState.SIGNED ? Sight.RESULT : Sight.NOTHING;
    }

    /** The auditor sees the last scores there are, others only what has been sent. */
    private int roundShown(Sight sight, Assessment assessment) {
        if (sight == Sight.ALL
                && !cards.scores(assessment.caseId(), assessment.round()).isEmpty()) {
            return assessment.round();
        }
        if (sight == Sight.ALL) {
            return assessment.round() - 1;
        }
        return assessment.sentRound() == null ? 0 : assessment.sentRound();
    }

    private List<KloeRow> kloes(Sight sight, Assessment assessment, int round) {
        Map<String, KloeScore> scores = sight == Sight.NOTHING
                ? Map.of()
                : cards.scores(assessment.caseId(), round).stream()
                        .collect(Collectors.toMap(KloeScore::kloe, Function.identity()));
        Map<String, List<Evidence>> pieces = sight == Sight.ALL || sight == Sight.DRAFT
                ? cards.evidence(assessment.caseId(), round).stream().collect(Collectors.groupingBy(Evidence::kloe))
                : Map.of();
        return cards.kloes(assessment).stream()
                .map(kloe -> row(sight, kloe, scores.get(kloe.id()), pieces.getOrDefault(kloe.id(), List.of())))
                .toList();
    }

    /** Evidence an auditor obtained stays between him and the body. */
    private static KloeRow row(Sight sight, Kloe kloe, @Nullable KloeScore score, List<Evidence> pieces) {
        if (score == null) {
            return new KloeRow(kloe, null, null, List.of());
        }
        return new KloeRow(kloe, score.score(), sight == Sight.RESULT ? null : score.evidence(), pieces);
    }

    private @Nullable Draft draft(Assessment assessment) {
        Instant sentAt = assessment.sentAt();
        Integer round = assessment.sentRound();
        if (sentAt == null || round == null) {
            return null;
        }
        return new Draft(
                Dates.dayOf(sentAt),
                windows.due(DraftKind.ASSESSMENT, assessment.caseId()),
                assessment.answer(),
                assessment.answeredBy(),
                day(assessment.answeredAt()),
                comments.find(assessment.caseId(), round));
    }

    private static @Nullable LocalDate day(@Nullable Instant at) {
        return at == null ? null : Dates.dayOf(at);
    }

    private @Nullable String document(CaseFile file, Assessment assessment, Optional<Signature> signature) {
        if (signature.isPresent()) {
            return signature.get().document();
        }
        return assessment.state() == AssessmentState.SIGNING ? copy.of(file, assessment) : null;
    }
}
