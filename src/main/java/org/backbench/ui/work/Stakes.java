package org.backbench.ui.work;

import java.math.BigDecimal;
import java.util.Optional;
import org.backbench.calendar.Dates;
import org.backbench.deadlines.Escalation;
import org.backbench.improvement.Actions;
import org.backbench.improvement.Savings;
import org.backbench.improvement.SavingsView;
import org.backbench.ui.look.Money;
import org.springframework.stereotype.Component;

/** What it costs that something is late, in a sentence. */
@Component
public class Stakes {

    private static final long MONTHS = 12;

    private final Actions actions;
    private final Savings savings;

    Stakes(Actions actions, Savings savings) {
        this.actions = actions;
        this.savings = savings;
    }

    /** Of money where money waits; of what cannot go on where a return does. */
    public Optional<String> of(Escalation asked) {
        Long subject = asked.subject();
        return switch (asked.kind()) {
            case "action" ->
                Optional.ofNullable(subject)
                        .flatMap(actions::find)
                        .map(action -> monthly(action.expected(), "of this action"));
            case "plan", "target" -> ofPlan(savings.of(asked.caseId()));
            case "return" ->
                Optional.of("Until it comes the body has no place in its group and no review can begin; the published"
                        + " list says that it has not come.");
            default -> Optional.empty();
        };
    }

    private static Optional<String> ofPlan(SavingsView sums) {
        long missing = sums.requirement().pounds() - sums.verified();
        return missing <= 0
                ? Optional.empty()
                : Optional.of(monthly(
                        missing,
                        "still to verify by %s"
                                .formatted(Dates.day(sums.requirement().target()))));
    }

    private static String monthly(long pounds, String which) {
        return "%s a year %s: every month without it costs %s."
                .formatted(
                        Money.pounds(BigDecimal.valueOf(pounds)),
                        which,
                        Money.twoFigures(BigDecimal.valueOf(pounds / MONTHS)));
    }
}
