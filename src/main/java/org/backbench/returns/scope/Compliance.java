package org.backbench.returns.scope;

import java.time.LocalDate;
import org.backbench.returns.ReturnState;
import org.jspecify.annotations.Nullable;

/**
 * A body that owed a return, and how it met the duty. Late says nothing about its performance.
 *
 * @param standing the state and, once none of its figures is under query, that it is accepted
 * @param receivedOn null: it has not come
 * @param workingDaysLate until it came or, while it is overdue, until today
 */
public record Compliance(
        String bodyCode,
        String bodyName,
        boolean fictional,
        String template,
        ReturnState state,
        String standing,
        @Nullable LocalDate due,
        @Nullable LocalDate receivedOn,
        int workingDaysLate) {}
