package org.backbench.assessments;

import java.time.Clock;
import java.util.Optional;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Cases;
import org.backbench.cases.Minutes;
import org.backbench.cases.Stage;
import org.backbench.people.Person;
import org.backbench.problems.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The use of resources assessment of a case: opened with its stage, and shown as far as each person may see it. */
@Service
@Transactional
public class Assessments {

    private final AssessmentRows rows;
    private final RuleSets ruleSets;
    private final Cases cases;
    private final AssessmentViews views;
    private final Minutes minutes;
    private final Clock clock;

    Assessments(
            AssessmentRows rows, RuleSets ruleSets, Cases cases, AssessmentViews views, Minutes minutes, Clock clock) {
        this.rows = rows;
        this.ruleSets = ruleSets;
        this.cases = cases;
        this.views = views;
        this.minutes = minutes;
        this.clock = clock;
    }

    /** Opens the stage under the rule set of the cycle and the KLOEs of the body's class. */
    public void open(long caseId) {
        CaseFile file = cases.get(caseId);
        RuleSets.CycleRules rules = ruleSets.ofCycle(file.cycle());
        rows.insert(caseId, rules, ruleSets.groupOf(file.bodyClass()), clock.instant());
        cases.enter(caseId, Stage.USE_OF_RESOURCES);
        String note = rules.note().isEmpty() ? "" : " (" + rules.note() + ")";
        minutes.decided(
                file,
                null,
                "open-assessment",
                "The use of resources assessment of %s began under rule set %s%s."
                        .formatted(file.bodyName(), rules.ruleSet(), note));
    }

    /** The assessment of a case as this person may see it. */
    @Transactional(readOnly = true)
    public AssessmentView view(Person person, String reference) {
        CaseFile file = cases.find(person, reference);
        Assessment assessment = rows.find(file.id()).orElseThrow(() -> new NotFound("assessment of case", reference));
        return views.of(person, file, assessment);
    }

    /** Whether the case has an assessment: it may not have come to it yet. */
    @Transactional(readOnly = true)
    public boolean has(long caseId) {
        return rows.find(caseId).isPresent();
    }

    /** The scores once they are signed; empty before. */
    @Transactional(readOnly = true)
    public Optional<Scorecard> signed(long caseId) {
        return rows.find(caseId)
                .filter(assessment -> assessment.state() == AssessmentState.SIGNED)
                .flatMap(views::card);
    }
}
