package org.backbench.worklist;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to whom a task can be given, and what to know before the click.
 *
 * @param inHand tasks claimed and not put aside; {@code late} of them are late
 * @param onHold tasks put aside
 * @param standsInFor whose role he covers, where he does not hold it himself
 * @param awayFrom the first day of his next absence up to the day the task is due; {@code awayUntil} its last
 * @param conflict why four eyes keep him from this task; null: nothing does
 */
public record Colleague(
        long personId,
        String name,
        int inHand,
        int late,
        int onHold,
        @Nullable String standsInFor,
        @Nullable LocalDate awayFrom,
        @Nullable LocalDate awayUntil,
        @Nullable String deputy,
        @Nullable String conflict) {}
