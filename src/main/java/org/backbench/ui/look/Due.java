package org.backbench.ui.look;

import java.time.LocalDate;
import org.backbench.calendar.Dates;
import org.backbench.calendar.WorkingDays;

/**
 * A due date with its meaning first: "due in 3 working days", then "Tue 27 April 2010".
 *
 * @param shape what stands before the words
 * @param words how far away it is
 * @param date the day itself, with its weekday
 */
public record Due(Shape shape, String words, String date) {

    private static final int SOON_DAYS = 1;
    private static final int NEAR_DAYS = 3;

    /** The due day seen from today. */
    public static Due of(LocalDate due, LocalDate today, WorkingDays calendar) {
        return new Due(shape(due, today, calendar), Dates.due(due, today, calendar), Dates.weekday(due));
    }

    /** Both parts in one line: due in 3 working days (Tue 27 April 2010). */
    public String sentence() {
        return words + " (" + date + ")";
    }

    public Status status() {
        return new Status(shape, words);
    }

    private static Shape shape(LocalDate due, LocalDate today, WorkingDays calendar) {
        if (due.isBefore(today)) {
            return Shape.LATE;
        }
        int left = calendar.covers(today, due) ? calendar.between(today, due) : Integer.MAX_VALUE;
        if (left <= SOON_DAYS) {
            return Shape.SOON;
        }
        return left <= NEAR_DAYS ? Shape.NOW : Shape.TODO;
    }
}
