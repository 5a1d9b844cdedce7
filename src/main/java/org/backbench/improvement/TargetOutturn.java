package org.backbench.improvement;

import java.time.LocalDate;
import java.util.List;
import org.backbench.calendar.Dates;
import org.backbench.problems.Invalid;
import org.backbench.problems.Outdated;
import org.backbench.problems.Refused;

/**
 * The final outcome of a three-year target, on the certified outturn of the financial year in which the target date
 * lies; all amounts in pounds a year. A saving counts as far as it is verified and the accounts show it: the lower of
 * the two is held against what was required.
 *
 * @param year of the outturn, like 2012-13
 * @param baseline the cost of the function as it was frozen when the plan was asked for
 * @param outturn the cost of the function in that year
 * @param verified what stood verified when the outturn was certified
 * @param counted the lower of what is verified and what the outturn lies below the baseline, never below 0
 * @param statement the body's, beside the figures
 */
public record TargetOutturn(
        long caseId,
        String year,
        long baseline,
        long outturn,
        long required,
        long verified,
        long counted,
        String outcome,
        String statement,
        String certifiedBy,
        LocalDate certifiedOn) {

    private static final int MONTHS_TO_CERTIFY = 3;

    /** The financial year whose outturn decides, like 2012-13. */
    public static String yearOf(LocalDate target) {
        return FinancialYear.of(target).label();
    }

    /** The first day on which the outturn can be certified: the year is over. */
    public static LocalDate from(LocalDate target) {
        return FinancialYear.of(target).plus(1).firstDay();
    }

    /** The day by which the outturn is certified: 30 June after the year. */
    public static LocalDate due(LocalDate target) {
        return from(target).plusMonths(MONTHS_TO_CERTIFY).minusDays(1);
    }

    static TargetOutturn judged(Plan plan, long verified, long outturn, String statement, Signature by) {
        Requirement requirement = plan.requirement();
        long shown = requirement.baselineCost() - outturn;
        long counted = Math.max(0, Math.min(verified, shown));
        return new TargetOutturn(
                plan.caseId(),
                yearOf(requirement.target()),
                requirement.baselineCost(),
                outturn,
                requirement.pounds(),
                verified,
                counted,
                Closing.Outcome.of(counted, requirement.pounds()).key(),
                statement,
                by.name(),
                by.on());
    }

    /** How the figures lead to the outcome, in a sentence or two. */
    public String words() {
        return ("The outturn of %s is %s, %s the baseline of %s; %s of savings stand verified."
                        + " %s of the %s required count: %s.")
                .formatted(
                        year,
                        Wording.money(outturn),
                        distance(),
                        Wording.money(baseline),
                        Wording.money(verified),
                        Wording.money(counted),
                        Wording.money(required),
                        result().words());
    }

    /** Whether the target is met, for good. */
    public Closing.Outcome result() {
        return Wording.constant(Closing.Outcome.class, outcome);
    }

    private String distance() {
        long below = baseline - outturn;
        if (below == 0) {
            return "as high as";
        }
        return below > 0 ? Wording.money(below) + " below" : Wording.money(-below) + " above";
    }

    static void requireSaid(long outturn, String statement) {
        if (outturn < 0) {
            throw new OutturnNegative();
        }
        if (statement.isBlank()) {
            throw new StatementMissing();
        }
    }

    static void requireOver(LocalDate target, LocalDate today) {
        if (today.isBefore(from(target))) {
            throw new YearNotOver(target);
        }
    }

    /** An outturn is certified when its year is over. */
    public static final class YearNotOver extends Refused {
        YearNotOver(LocalDate target) {
            super(("The outturn of %s is certified when the year is over, from %s to %s. Until then the outcome is"
                            + " provisional.")
                    .formatted(yearOf(target), Dates.day(from(target)), Dates.day(due(target))));
        }
    }

    /** What is certified is final. */
    public static final class AlreadyFinal extends Outdated {
        AlreadyFinal(TargetOutturn known) {
            super("%s certified the outturn of %s on %s: the outcome is final, “%s”."
                    .formatted(
                            known.certifiedBy,
                            known.year,
                            Dates.day(known.certifiedOn),
                            known.result().words()));
        }
    }

    /** A cost is no income. */
    public static final class OutturnNegative extends Invalid {
        OutturnNegative() {
            super("The cost of the function in the year cannot be below £0.", List.of());
        }
    }

    /** The body says something beside the figures. */
    public static final class StatementMissing extends Invalid {
        StatementMissing() {
            super("Write the statement of the body that shall stand beside the figures.", List.of());
        }
    }
}
