package org.backbench.deadlines;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A rung to come, as the programme office looks ahead.
 *
 * @param kind of its clock; {@code label} of that clock
 * @param offset in words: 10 working days after
 * @param audience the role key it goes to
 * @param escalates whether somebody is asked to step in
 */
public record ComingRung(
        long id,
        long clockId,
        LocalDate day,
        Instant dueAt,
        String kind,
        String label,
        long caseId,
        String bodyCode,
        String offset,
        String audience,
        boolean escalates) {}
