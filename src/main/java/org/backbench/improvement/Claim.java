package org.backbench.improvement;

import java.time.LocalDate;
import java.util.List;
import org.backbench.calendar.Dates;
import org.backbench.problems.Refused;

/**
 * An owner's word that an action is done.
 *
 * @param pounds a year
 * @param since first day of the saving
 * @param evidence documents of the case
 */
record Claim(long pounds, LocalDate since, String report, List<Long> evidence) {

    Claim {
        evidence = List.copyOf(evidence);
    }

    void requireSound(LocalDate today) {
        if (evidence.isEmpty()) {
            throw new EvidenceMissing();
        }
        positive(pounds);
        if (since.isAfter(today)) {
            throw new NotYetSaved(since);
        }
    }

    static long positive(long pounds) {
        if (pounds <= 0 || pounds > PlanItem.MOST) {
            throw new NothingClaimed();
        }
        return pounds;
    }

    /** A claim without evidence does not close the action. */
    public static final class EvidenceMissing extends Refused {
        EvidenceMissing() {
            super("The claim without evidence does not close the action. Add the evidence to the case, such as a ledger"
                    + " extract, and choose it here.");
        }
    }

    /** An action that is done claims a saving. */
    public static final class NothingClaimed extends Refused {
        NothingClaimed() {
            super("Give the saving you claim, more than £0 a year.");
        }
    }

    /** A saving is claimed when it has begun. */
    public static final class NotYetSaved extends Refused {
        NotYetSaved(LocalDate since) {
            super("The saving begins on %s. Report the action done when it has begun.".formatted(Dates.day(since)));
        }
    }
}
