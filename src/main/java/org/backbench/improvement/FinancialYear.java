package org.backbench.improvement;

import java.time.LocalDate;
import java.time.Month;

/** A year of public accounts, from 1 April; named by the two calendar years it touches, like 2010-11. */
public record FinancialYear(int firstCalendarYear) {

    public static FinancialYear of(LocalDate day) {
        return new FinancialYear(day.getMonthValue() >= Month.APRIL.getValue() ? day.getYear() : day.getYear() - 1);
    }

    public String label() {
        return "%d-%02d".formatted(firstCalendarYear, (firstCalendarYear + 1) % 100);
    }

    public LocalDate firstDay() {
        return LocalDate.of(firstCalendarYear, Month.APRIL, 1);
    }

    public FinancialYear plus(int years) {
        return new FinancialYear(firstCalendarYear + years);
    }
}
