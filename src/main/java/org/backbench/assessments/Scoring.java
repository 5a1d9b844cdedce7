package org.backbench.assessments;

import java.time.Clock;
import java.util.List;
import org.backbench.assessments.AssessmentDesk.Docket;
import org.backbench.cases.Minutes;
import org.backbench.people.Person;
import org.backbench.people.Role;
import org.backbench.problems.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The scores of an inspector and their quality assurance by somebody else. */
@Service
@Transactional
public class Scoring {

    private final ScoreRows rows;
    private final SignOffRows assurances;
    private final Scorecards cards;
    private final AssessmentDesk desk;
    private final Minutes minutes;
    private final Clock clock;

    Scoring(
            ScoreRows rows,
            SignOffRows assurances,
            Scorecards cards,
            AssessmentDesk desk,
            Minutes minutes,
            Clock clock) {
        this.rows = rows;
        this.assurances = assurances;
        this.cards = cards;
        this.desk = desk;
        this.minutes = minutes;
        this.clock = clock;
    }

    /** The KLOEs to score. */
    @Transactional(readOnly = true)
    public List<Kloe> kloes(Person inspector, long caseId) {
        return cards.kloes(desk.look(inspector, caseId, Role.INSPECTOR).assessment());
    }

    /** The themes on which the auditor may have to judge, because their scores can split evenly. */
    @Transactional(readOnly = true)
    public List<String> splittableThemes(Person inspector, long caseId) {
        return cards.splittable(desk.look(inspector, caseId, Role.INSPECTOR).assessment());
    }

    /** The rules and KLOEs of the assessment, to try scores on before they are handed in. */
    @Transactional(readOnly = true)
    public ScoreTrial trial(Person inspector, long caseId) {
        return cards.trial(desk.look(inspector, caseId, Role.INSPECTOR).assessment());
    }

    /** The single pieces the scores of the round before rested on, after a return; none in the first round. */
    @Transactional(readOnly = true)
    public List<Evidence> previousEvidence(Person inspector, long caseId) {
        Assessment assessment = desk.look(inspector, caseId, Role.INSPECTOR).assessment();
        return cards.evidence(caseId, assessment.round() - 1);
    }

    /** The scores of the round before, after a return; none in the first round. */
    @Transactional(readOnly = true)
    public List<KloeScore> previous(Person inspector, long caseId) {
        Assessment assessment = desk.look(inspector, caseId, Role.INSPECTOR).assessment();
        return cards.scores(caseId, assessment.round() - 1);
    }

    /** Hands in one round of scores. */
    public void score(Person inspector, long caseId, ScoreSheet sheet) {
        Docket docket = desk.admit(inspector, "score-kloes", caseId, Role.INSPECTOR, AssessmentState.SCORING);
        Assessment assessment = docket.assessment();
        sheet.check(cards.kloes(assessment)).checkAgainst(cards.card(assessment, sheet.scores(), sheet.judgements()));
        rows.insert(assessment, sheet.scores(), inspector, clock.instant());
        rows.insertJudgements(assessment, sheet.judgements());
        rows.insertEvidence(assessment, sheet.evidence());
        desk.move(caseId, AssessmentState.ASSURING);
        minutes.decided(
                docket.file(),
                inspector,
                "score-kloes",
                "The auditor scored %d key lines of enquiry."
                        .formatted(sheet.scores().size()));
    }

    /** Quality assurance: passes the draft, or returns it to the inspector, who scores again. */
    public void assure(Person assurer, long caseId, boolean assured, String reason) {
        Docket docket = desk.admit(assurer, "quality-assure", caseId, Role.QUALITY_ASSURER, AssessmentState.ASSURING);
        if (rows.hasScored(caseId, assurer.id())) {
            throw new ScorerAssures(assurer);
        }
        assurances.insertAssurance(docket.assessment(), assured, reason, assurer, clock.instant());
        if (assured) {
            desk.move(caseId, AssessmentState.SENDING);
        } else {
            desk.startNextRound(caseId);
        }
        String sentence = assured ? "Quality assurance passed the draft." : "Quality assurance returned the draft.";
        minutes.decided(docket.file(), assurer, "quality-assure", sentence);
    }

    /** Nobody assures what he scored. */
    public static final class ScorerAssures extends Refused {
        ScorerAssures(Person assurer) {
            super("%s scored this assessment and cannot assure it. Ask another quality assurer."
                    .formatted(assurer.name()));
        }
    }
}
