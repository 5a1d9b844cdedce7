package org.backbench.api;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.backbench.problems.Refused;

/** Reads the parameters that lists share. */
final class Limits {

    private static final int MOST = 200;

    private Limits() {}

    /** A page holds 1 to 200 items. */
    static int of(int limit) {
        if (limit < 1 || limit > MOST) {
            throw new UnusableParameter("limit", Integer.toString(limit), "a number from 1 to 200");
        }
        return limit;
    }

    static int number(String name, String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new UnusableParameter(name, value, "a whole number");
        }
    }

    static LocalDate date(String name, String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw new UnusableParameter(name, value, "a date like 2011-12-31");
        }
    }

    /** A parameter that cannot be read. */
    static final class UnusableParameter extends Refused {
        UnusableParameter(String name, String value, String wanted) {
            super("The parameter %s must be %s, not \"%s\".".formatted(name, wanted, value));
        }
    }
}
