package org.backbench.returns.queries;

import org.springframework.stereotype.Component;

/** The queries that the service raises itself, about hard rules that were broken when functions were handed in. */
@Component
public class RuleQueries {

    private final Queries queries;

    RuleQueries(Queries queries) {
        this.queries = queries;
    }

    public void raise(long caseId) {
        queries.raiseForRules(caseId);
    }
}
