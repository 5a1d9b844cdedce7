package org.backbench.returns;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.backbench.problems.Invalid;
import org.backbench.problems.Refused;
import org.jspecify.annotations.Nullable;

/** What an explanation of a soft failure must be: causes in own words that account for most of the £. */
final class Explaining {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int ENOUGH_WORDS = 2;
    private static final int SHORTEST_WORD = 3;
    private static final int MOST_CAUSES = 20;
    private static final int LONGEST_TEXT = 1000;
    private static final int MOST_DIGITS = 12;

    /** Words that say that something moved, not why. */
    private static final Set<String> SAY_NOTHING = Set.of("""
        the and was were has had have that this than then with from into our its for are because due cause
        caused reason rose rise risen rises fell fall fallen went gone grew growth grown increase increased
        decrease decreased more less higher lower greater smaller much many lot very change changed changes
        difference different cost costs costed spend spending spent spends expenditure figure figures number
        total amount line value year years last before previous since now year-on-year thousand million
        pounds percent per cent compared overall general various other correct right explained yes
        """.strip().split("\\s+"));

    private final int share;

    /** @param share per cent of the change */
    Explaining(int share) {
        this.share = share;
    }

    /** Whether what was explained still accounts for the failure as it is now. */
    boolean covers(Explanation explanation, Failure failure) {
        BigDecimal change = failure.toExplain();
        if (!explanation.line().equals(failure.line()) || !explanation.rule().equals(failure.rule())) {
            return false;
        }
        if (change == null || change.signum() == 0) {
            return !explanation.causes().isEmpty();
        }
        BigDecimal covered = percent(explanation.total(), change);
        return covered.compareTo(BigDecimal.valueOf(share)) >= 0
                && covered.compareTo(BigDecimal.valueOf(200L - share)) <= 0;
    }

    /** Refuses what is no explanation of this failure, with what it lacks. */
    void require(Explanation explanation, Failure failure, TemplateLine line) {
        if (failure.hard()) {
            throw new HardRule(failure);
        }
        requireSane(explanation.causes());
        if (failure.isAdvice()) {
            requireNamed(explanation.causes());
            return;
        }
        for (Cause cause : explanation.causes()) {
            if (ownWords(cause.text(), line) < ENOUGH_WORDS) {
                throw new Restated(cause.text().strip());
            }
            if (failure.toExplain() != null && cause.amount() == null) {
                throw new WithoutPounds(cause);
            }
        }
        if (!covers(explanation, failure)) {
            throw new NotCovered(explanation, failure, line.unit(), share);
        }
    }

    /** Evidence is named as it is called: a title, a date. */
    private static void requireNamed(List<Cause> causes) {
        if (causes.stream().anyMatch(cause -> cause.text().strip().length() < SHORTEST_WORD)) {
            throw new Unnamed();
        }
    }

    private static void requireSane(List<Cause> causes) {
        boolean sane = causes.size() <= MOST_CAUSES
                && causes.stream().allMatch(cause -> cause.text().length() <= LONGEST_TEXT && isSane(cause.amount()));
        if (!sane) {
            String limits = "At most %d causes, each of at most %d characters, with amounts of at most %d digits."
                    .formatted(MOST_CAUSES, LONGEST_TEXT, MOST_DIGITS);
            throw new Invalid(limits, List.of(new Invalid.Place("causes", limits)));
        }
    }

    /** Looked at before anything is done with it: a number like 1e999999999 takes ages to write out. */
    private static boolean isSane(@Nullable BigDecimal amount) {
        return amount == null || (amount.precision() <= MOST_DIGITS && Math.abs((long) amount.scale()) <= MOST_DIGITS);
    }

    /** The words that are neither figures, nor the name of the line, nor words that say that something moved. */
    private static long ownWords(String text, TemplateLine line) {
        Set<String> name = Set.copyOf(words(line.label()));
        return words(text).stream()
                .filter(word -> word.length() >= SHORTEST_WORD)
                .filter(word -> !SAY_NOTHING.contains(word) && !name.contains(word))
                .distinct()
                .count();
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.UK).split("[^\\p{L}-]+", -1))
                .distinct()
                .toList();
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
    }

    /** A hard rule cannot be explained away. */
    public static final class HardRule extends Refused {
        HardRule(Failure failure) {
            super("This cannot be explained, it must be put right: %s".formatted(failure.message()));
        }
    }

    /** Evidence can be found by its name. */
    public static final class Unnamed extends Refused {
        Unnamed() {
            super("Name the evidence so that somebody can find it: a document, a minute, a date.");
        }
    }

    /** Saying that a figure moved does not say why. */
    public static final class Restated extends Refused {
        Restated(String text) {
            super("“%s” says that the figure moved, not why. Name what happened: a contract, a transfer, a new duty."
                    .formatted(text.length() <= 80 ? text : text.substring(0, 80) + "…"));
        }
    }

    /** Each cause says how much of the change it makes. */
    public static final class WithoutPounds extends Refused {
        WithoutPounds(Cause cause) {
            super("“%s” has no £. Say how much of the change it makes, in £ thousand; a fall with a minus."
                    .formatted(cause.text().strip()));
        }
    }

    /** The causes account for most of the change, and not for much more than it. */
    public static final class NotCovered extends Refused {
        NotCovered(Explanation explanation, Failure failure, Unit unit, int share) {
            super("The causes add up to %s, %s%% of %s: at least %d%% must be explained and not more than %d%%. %s"
                    .formatted(
                            unit.say(explanation.total()),
                            percent(explanation.total(), change(failure))
                                    .setScale(0, RoundingMode.FLOOR)
                                    .toPlainString(),
                            unit.say(change(failure)),
                            share,
                            200 - share,
                            "Add what is missing, or correct the figure."));
        }

        private static BigDecimal change(Failure failure) {
            return Objects.requireNonNull(failure.toExplain());
        }
    }
}
