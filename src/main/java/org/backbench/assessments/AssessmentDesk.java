package org.backbench.assessments;

import org.backbench.cases.CaseFile;
import org.backbench.cases.Cases;
import org.backbench.people.Person;
import org.backbench.people.Rights;
import org.backbench.people.Role;
import org.backbench.problems.NotFound;
import org.springframework.stereotype.Component;

/** Lets a step of an assessment pass only from the right person and in its turn, one step at a time. */
@Component
class AssessmentDesk {

    /** The party of inspectors, assurers and directors. */
    static final String AUDIT_COMMISSION = "AC";

    /** A case and its assessment as it stands. */
    record Docket(CaseFile file, Assessment assessment) {}

    private final AssessmentRows rows;
    private final Cases cases;
    private final Rights rights;

    AssessmentDesk(AssessmentRows rows, Cases cases, Rights rights) {
        this.rows = rows;
        this.cases = cases;
        this.rights = rights;
    }

    /** For a person: has the right, holds the role at this case, and it is the turn. Takes the case. */
    Docket admit(Person person, String action, long caseId, Role role, AssessmentState turn) {
        rights.require(person, action);
        requireKey(person, cases.get(caseId), role);
        return inTurn(caseId, turn);
    }

    /** For the process itself: it is the turn. Takes the case. */
    Docket inTurn(long caseId, AssessmentState turn) {
        CaseFile file = cases.take(caseId);
        Assessment assessment = rows.find(caseId).orElseThrow(() -> none(file));
        return new Docket(file, assessment.requireTurn(file, turn));
    }

    /** For someone with a role at this case who only looks. */
    Docket look(Person person, long caseId, Role role) {
        CaseFile file = cases.get(caseId);
        requireKey(person, file, role);
        return new Docket(file, rows.find(caseId).orElseThrow(() -> none(file)));
    }

    void move(long caseId, AssessmentState to) {
        rows.setState(caseId, to);
    }

    void startNextRound(long caseId) {
        rows.startNextRound(caseId);
    }

    private static void requireKey(Person person, CaseFile file, Role role) {
        if (!person.holds(keyOf(file, role))) {
            throw new NotFound("case", file.id());
        }
    }

    private static String keyOf(CaseFile file, Role role) {
        return switch (role) {
            case INSPECTOR, QUALITY_ASSURER, ASSESSMENT_DIRECTOR -> role.at(AUDIT_COMMISSION);
            default -> file.body(role);
        };
    }

    private static NotFound none(CaseFile file) {
        return new NotFound("assessment of case", file.reference());
    }
}
