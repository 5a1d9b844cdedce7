package org.backbench.ui.look;

import java.time.LocalDate;

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

    /** The due day seen from today; workingDays are those from today to it, negative when it has passed. */
    public static Due of(LocalDate due, LocalDate today, int workingDays) {
        return new Due(shape(due, today, workingDays), words(due, today, workingDays), Dates.weekday(due));
    }

    /** Both parts in one line: due in 3 working days (Tue 27 April 2010). */
    public String sentence() {
        return words + " (" + date + ")";
    }

    public Status status() {
        return new Status(shape, words);
    }

    private static Shape shape(LocalDate due, LocalDate today, int workingDays) {
        if (due.isBefore(today)) {
            return Shape.LATE;
        }
        if (workingDays <= SOON_DAYS) {
            return Shape.SOON;
        }
        return workingDays <= NEAR_DAYS ? Shape.NOW : Shape.TODO;
    }

    private static String words(LocalDate due, LocalDate today, int workingDays) {
        if (due.isEqual(today)) {
            return "due today";
        }
        if (due.isEqual(today.plusDays(1))) {
            return "due tomorrow";
        }
        int days = Math.max(1, Math.abs(workingDays));
        String count = days == 1 ? "1 working day" : Figures.count(days) + " working days";
        return due.isBefore(today) ? count + " late" : "due in " + count;
    }
}
