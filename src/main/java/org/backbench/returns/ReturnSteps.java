package org.backbench.returns;

import org.backbench.returns.queries.RuleQueries;
import org.backbench.returns.scope.LapsedExtensions;
import org.springframework.stereotype.Component;

/** What the process submission does with a return: bpmn/submission.bpmn calls ${returnSteps.…}. */
@Component
public class ReturnSteps {

    private final Submissions submissions;
    private final RuleQueries queries;
    private final LapsedExtensions extensions;

    ReturnSteps(Submissions submissions, RuleQueries queries, LapsedExtensions extensions) {
        this.submissions = submissions;
        this.queries = queries;
        this.extensions = extensions;
    }

    /** Opens the stage; imported when the return is there already, else asked: the variable arrival. */
    public String open(long caseId) {
        return submissions.open(caseId) ? "imported" : "asked";
    }

    /** The group that prepares the return: the return officers of the body. */
    public String preparers(long caseId) {
        return submissions.preparers(caseId);
    }

    /** The group that certifies it. */
    public String certifiers(long caseId) {
        return submissions.certifiers(caseId);
    }

    public void receive(long caseId) {
        submissions.receive(caseId);
        extensions.received(caseId);
        queries.raise(caseId);
    }
}
