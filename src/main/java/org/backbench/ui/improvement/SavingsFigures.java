package org.backbench.ui.improvement;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import org.backbench.improvement.ActionView;
import org.backbench.improvement.Requirement;
import org.backbench.improvement.Saving;
import org.backbench.improvement.SavingsView;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Figures;

/** The five figures of a plan: target, claimed, evidenced, verified, sustained. */
final class SavingsFigures {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private SavingsFigures() {}

    static Box of(SavingsView sums, List<ActionView> all) {
        Requirement requirement = sums.requirement();
        String target = "%s to %s of %s"
                .formatted(
                        Figures.percent(requirement.ratio()),
                        Figures.percent(requirement.boundary()),
                        Pounds.of(requirement.base()));
        Box row = Box.div("bb-kpis");
        row.add(figure("Target", requirement.pounds(), target));
        row.add(figure("Claimed", sums.claimed(), count(all, Saving::claimed)));
        row.add(figure("Evidenced", sums.evidenced(), count(all, Saving::evidenced)));
        Box verified = figure("Verified", sums.verified(), sums.verifiedPercent() + "% of the target");
        verified.addClassName("bb-counted");
        row.add(verified, figure("Sustained", sums.sustained(), sustained(sums)));
        return Box.of("section", "bb-card", row).with("aria-label", "Savings a year");
    }

    private static Box figure(String term, long pounds, String detail) {
        return Box.div("", Box.detail(term), Box.text("div", "bb-big", Pounds.of(pounds)), Box.detail(detail));
    }

    private static String count(List<ActionView> all, ToLongFunction<Saving> figure) {
        long some = all.stream()
                .filter(view -> figure.applyAsLong(view.saving()) > 0)
                .count();
        return some == 1 ? "1 action" : some + " actions";
    }

    /** A saving can be sustained only after two full financial years: the day is shown, not an empty bar. */
    private static String sustained(SavingsView sums) {
        LocalDate from = sums.sustainedFrom();
        if (from == null) {
            return "two full financial years after a verified saving";
        }
        return sums.sustained() == 0 ? "first possible in " + month(from) : "the first from " + month(from);
    }

    /** April 2013. */
    static String month(LocalDate day) {
        return MONTH.format(day);
    }
}
