package org.backbench.calendar;

import java.time.LocalDate;

/** A day on which nobody works, beside Saturdays and Sundays. */
public record BankHoliday(LocalDate date, String name, String note) {}
