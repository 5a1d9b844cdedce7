package org.backbench.improvement;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.backbench.calendar.Dates;
import org.backbench.problems.Refused;

/** The saving of one action, told by its history: claimed, evidenced, verified, sustained; or later withdrawn. */
public record Saving(long actionId, List<SavingStep> history) {

    public Saving {
        history = List.copyOf(history);
    }

    public SavingStatus status() {
        if (is(SavingMove.WITHDRAWN)) {
            return SavingStatus.WITHDRAWN;
        }
        if (last(SavingMove.SUSTAINED).isPresent()) {
            return SavingStatus.SUSTAINED;
        }
        if (last(SavingMove.VERIFIED).isPresent()) {
            return SavingStatus.VERIFIED;
        }
        if (evidenced() > 0) {
            return SavingStatus.EVIDENCED;
        }
        return claimed() > 0 ? SavingStatus.CLAIMED : SavingStatus.EXPECTED;
    }

    /** Pounds a year the owner claims now; a withdrawn saving claims nothing. */
    public long claimed() {
        return standing(SavingMove.CLAIMED, SavingMove.EVIDENCED);
    }

    /** Pounds a year for which evidence was handed in, as far as they are still claimed. */
    public long evidenced() {
        return Math.min(claimed(), standing(SavingMove.EVIDENCED));
    }

    public long verified() {
        return standing(SavingMove.VERIFIED);
    }

    public long sustained() {
        return standing(SavingMove.SUSTAINED);
    }

    /** Pounds a year that were verified and are withdrawn. */
    public long withdrawn() {
        return is(SavingMove.WITHDRAWN) ? history.getLast().pounds() : 0;
    }

    /** Evidence was handed in and has not been judged yet. */
    boolean waitsForVerification() {
        return is(SavingMove.EVIDENCED);
    }

    /** The saving as it stood at the end of a day. */
    Saving asOf(LocalDate day) {
        return new Saving(
                actionId,
                history.stream().filter(step -> !step.on().isAfter(day)).toList());
    }

    /** The line on which evidence was last handed in. */
    Optional<SavingStep> lastEvidence() {
        return last(SavingMove.EVIDENCED);
    }

    /** The financial year in which the saving first accrued; empty while nothing is evidenced. */
    public Optional<FinancialYear> firstYear() {
        return lastEvidence().map(SavingStep::since).map(FinancialYear::of);
    }

    /** The first day on which it can be sustained: after two full financial years that follow its first (NI 179). */
    public Optional<LocalDate> sustainedFrom() {
        return firstYear().map(first -> first.plus(3).firstDay());
    }

    /** The pounds that are withdrawn: all that stands verified. */
    long requireWithdrawable() {
        if (verified() == 0) {
            throw new NothingVerified();
        }
        return verified();
    }

    /** The pounds that are sustained: all that stands verified, once the two years have passed. */
    long requireSustainable(LocalDate today) {
        if (sustained() > 0) {
            throw new AlreadySustained();
        }
        long pounds = requireWithdrawable();
        LocalDate from = sustainedFrom().orElseThrow(NothingVerified::new);
        if (today.isBefore(from)) {
            throw new TwoYearsNotPassed(from);
        }
        return pounds;
    }

    private boolean is(SavingMove move) {
        return !history.isEmpty() && history.getLast().move() == move;
    }

    private long standing(SavingMove... moves) {
        return is(SavingMove.WITHDRAWN)
                ? 0
                : last(moves).map(SavingStep::pounds).orElse(0L);
    }

    private Optional<SavingStep> last(SavingMove... moves) {
        List<SavingMove> wanted = Arrays.asList(moves);
        return history.stream().filter(step -> wanted.contains(step.move())).reduce((earlier, later) -> later);
    }

    /** Only a verified saving can be withdrawn or sustained. */
    public static final class NothingVerified extends Refused {
        NothingVerified() {
            super("Nothing of this action stands verified. Only a verified saving can be withdrawn or sustained.");
        }
    }

    /** A saving is found sustained once. */
    public static final class AlreadySustained extends Refused {
        AlreadySustained() {
            super("This saving is sustained already. If it has gone since, withdraw it.");
        }
    }

    /** A saving is sustained when it has lasted two full financial years after its first. */
    public static final class TwoYearsNotPassed extends Refused {
        TwoYearsNotPassed(LocalDate from) {
            super("The saving can be sustained from %s on, after two full financial years.".formatted(Dates.day(from)));
        }
    }
}
