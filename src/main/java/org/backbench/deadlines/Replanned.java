package org.backbench.deadlines;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an edit of calendar or ladder does to one running clock.
 *
 * @param due its due day now; {@code newDue} with the edit
 * @param workingDays by how many working days the due day moves
 * @param rungs the rungs that move, come or go
 */
public record Replanned(
        long clockId,
        String kind,
        String label,
        long caseId,
        String bodyCode,
        LocalDate due,
        LocalDate newDue,
        int workingDays,
        List<RungChange> rungs) {

    public Replanned {
        rungs = List.copyOf(rungs);
    }

    /**
     * A rung that has not fired.
     *
     * @param from its day now; null: it is new
     * @param to its day with the edit; null: it goes
     * @param workingDays by how many working days it moves
     */
    public record RungChange(
            String code, @Nullable LocalDate from, @Nullable LocalDate to, int workingDays) {}
}
