package org.backbench.calendar;

import java.time.LocalDate;
import java.util.Objects;

/** A day on which nobody works, beside Saturdays and Sundays. */
public record BankHoliday(LocalDate date, String name, String note) {

    public BankHoliday {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(name, "name");
        note = Objects.requireNonNullElse(note, "");
    }
}
