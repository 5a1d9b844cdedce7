package org.backbench.assessments;

import java.time.Clock;
import java.time.LocalDate;
import org.backbench.assessments.AssessmentDesk.Docket;
import org.backbench.calendar.Dates;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Cases;
import org.backbench.cases.Minutes;
import org.backbench.cases.Stage;
import org.backbench.people.Person;
import org.backbench.people.Role;
import org.backbench.problems.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The signature under an assessment, by someone who neither scored nor assured it. */
@Service
@Transactional
public class SignOffs {

    private final SignOffRows rows;
    private final AssessmentDesk desk;
    private final Finding finding;
    private final Cases cases;
    private final Minutes minutes;
    private final Clock clock;

    SignOffs(SignOffRows rows, AssessmentDesk desk, Finding finding, Cases cases, Minutes minutes, Clock clock) {
        this.rows = rows;
        this.desk = desk;
        this.finding = finding;
        this.cases = cases;
        this.minutes = minutes;
        this.clock = clock;
    }

    /** Signs: the scores are final and the stage ends. */
    public void sign(Person director, long caseId) {
        Docket docket = admit(director, caseId);
        CaseFile file = docket.file();
        String document = finding.copy(file, docket.assessment());
        rows.insertSignature(docket.assessment(), Signature.over(document, director.name(), clock.instant()), director);
        desk.move(caseId, AssessmentState.SIGNED);
        int overall = finding.overall(docket.assessment());
        cases.leave(
                caseId,
                Stage.USE_OF_RESOURCES,
                "overall %d, signed %s".formatted(overall, Dates.day(LocalDate.now(clock))));
        minutes.decided(
                file,
                director,
                "sign-off",
                "%s signed the assessment: overall %d.".formatted(director.name(), overall));
    }

    /** Returns the assessment to the inspector, who scores again. */
    public void giveBack(Person director, long caseId, String reason) {
        Docket docket = admit(director, caseId);
        rows.insertReturn(docket.assessment(), reason, director, clock.instant());
        desk.startNextRound(caseId);
        minutes.decided(
                docket.file(),
                director,
                "sign-off",
                "%s returned the assessment to the auditor.".formatted(director.name()));
    }

    private Docket admit(Person director, long caseId) {
        Docket docket = desk.admit(director, "sign-off", caseId, Role.ASSESSMENT_DIRECTOR, AssessmentState.SIGNING);
        if (finding.hasScored(caseId, director)) {
            throw new ScorerSigns(director);
        }
        if (rows.hasAssured(caseId, director.id())) {
            throw new AssurerSigns(director);
        }
        return docket;
    }

    /** Nobody signs what he scored. */
    public static final class ScorerSigns extends Refused {
        ScorerSigns(Person director) {
            super("%s scored this assessment and cannot sign it. Ask another assessment director."
                    .formatted(director.name()));
        }
    }

    /** Nobody signs what he assured. */
    public static final class AssurerSigns extends Refused {
        AssurerSigns(Person director) {
            super("%s assured this assessment and cannot sign it. Ask another assessment director."
                    .formatted(director.name()));
        }
    }
}
