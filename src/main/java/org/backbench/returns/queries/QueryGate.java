package org.backbench.returns.queries;

import java.util.List;
import org.backbench.cases.CaseAction;
import org.backbench.cases.CaseFile;
import org.backbench.cases.CaseStatus;
import org.backbench.cases.Cases;
import org.backbench.people.Person;
import org.backbench.people.Rights;
import org.backbench.people.Role;
import org.backbench.problems.NotAllowed;
import org.backbench.problems.NotFound;
import org.backbench.problems.Refused;
import org.backbench.problems.Why;
import org.backbench.returns.ReturnDesk;
import org.backbench.worklist.Worklist;
import org.springframework.stereotype.Component;

/** Who may ask about figures, who may ask for time, and who may judge. */
@Component
public class QueryGate implements CaseAction {

    /** Whoever has one of these in hand, or has done it, reviews the case. */
    private static final List<String> REVIEWING = List.of("appoint-panel", "judge-return", "moderate", "issue-report");

    private final Cases cases;
    private final Rights rights;
    private final Worklist worklist;
    private final QueryFigures figures;

    QueryGate(Cases cases, Rights rights, Worklist worklist, QueryFigures figures) {
        this.cases = cases;
        this.rights = rights;
        this.worklist = worklist;
        this.figures = figures;
    }

    @Override
    public String key() {
        return "raise-query";
    }

    @Override
    public void require(Person person, CaseFile file) {
        requireRaiser(person, file);
        figures.queried(figures.returnOf(file.id()), null);
    }

    /** A review manager of the partnership that reviews the case, or an inspector. */
    CaseFile raiser(Person person, long caseId) {
        rights.require(person, key());
        return requireRaiser(person, cases.find(person, caseId));
    }

    private CaseFile requireRaiser(Person person, CaseFile file) {
        rights.require(person, key());
        if (!asks(person, file)) {
            throw new OtherPartnership(file);
        }
        return running(file.id());
    }

    boolean mayRaise(Person person, long caseId) {
        return cases.sees(person, caseId)
                && Why.against(() -> require(person, cases.get(caseId))).isEmpty();
    }

    /** Only a case that runs has somebody to answer. */
    CaseFile running(long caseId) {
        CaseFile file = cases.get(caseId);
        if (file.status() != CaseStatus.RUNNING || file.riep() == null) {
            throw new NobodyAnswers(file);
        }
        return file;
    }

    void seen(Person person, Query query) {
        if (!cases.sees(person, query.caseId())) {
            throw new NotFound("query", query.id());
        }
    }

    void requireExtender(Person person) {
        rights.require(person, "extend-query");
    }

    void extender(Person person, Query query) {
        seen(person, query);
        CaseFile file = cases.get(query.caseId());
        if (!person.holds(file.body(Role.RETURN_OFFICER))) {
            throw new ReturnDesk.OtherBody(file, Role.RETURN_OFFICER);
        }
    }

    boolean mayExtend(Person person, Query query) {
        return rights.may(person, "extend-query")
                && person.holds(cases.get(query.caseId()).body(Role.RETURN_OFFICER));
    }

    Query judge(Person person, Query query) {
        return query.requireJudge(person, worklist.hasHandIn(query.caseId(), person, REVIEWING));
    }

    private static boolean asks(Person person, CaseFile file) {
        String riep = file.riep();
        return (riep != null && person.holds(Role.REVIEW_MANAGER.at(riep)))
                || person.roles().contains(Role.INSPECTOR);
    }

    /** Figures are asked about by the partnership that reviews them. */
    public static final class OtherPartnership extends NotAllowed {
        OtherPartnership(CaseFile file) {
            super(("Only a review manager of the partnership that reviews %s, or an inspector,"
                            + " may ask about its figures.")
                    .formatted(file.bodyName()));
        }
    }

    /** A query needs a running case with a partnership: without them nobody would answer or judge. */
    public static final class NobodyAnswers extends Refused {
        public NobodyAnswers(CaseFile file) {
            super("Case %s is %s, so nobody would answer a query. Raise it in the case of the next cycle."
                    .formatted(file.reference(), file.status().title()));
        }
    }
}
