package org.backbench.ui.improvement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import org.backbench.cases.CaseFile;
import org.backbench.improvement.ActionView;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.DataTable;
import org.backbench.ui.look.When;

/** The agreed actions of a plan: owner, day, state, and how far the saving of each has come. */
final class ActionTable {

    private ActionTable() {}

    static Card of(CaseFile file, List<ActionView> all) {
        List<ActionView> sorted = all.stream()
                .sorted(Comparator.comparing((ActionView view) -> view.action().due())
                        .thenComparing(view -> view.action().number()))
                .toList();
        String count = all.size() == 1 ? "1 action" : all.size() + " actions";
        return new Card("Actions", table(file).rows(sorted).total(totals(all)))
                .note(count + " · sorted by due · amounts a year, £k");
    }

    private static DataTable<ActionView> table(CaseFile file) {
        return new DataTable<ActionView>("Actions", "acts")
                .column("nm", "Action", view -> name(file, view))
                .column("ow", "Owner", view -> new Text(view.action().owner()))
                .column(
                        "bb-nowrap du",
                        "Due",
                        view -> new Text(When.shortDay(view.action().due())))
                .column("sa", "State", ActionTable::state)
                .column("bb-num", "Counts", view -> amount(view.action().expected()))
                .column("bb-num", "Claimed", view -> amount(view.saving().claimed()))
                .column("bb-num", "Evidenced", view -> amount(view.saving().evidenced()))
                .column("bb-num", "Verified", view -> amount(view.saving().verified()))
                .column("bb-num su", "Sustained from", ActionTable::sustainedFrom);
    }

    private static String[] totals(List<ActionView> all) {
        return new String[] {
            "Total",
            "",
            "",
            "",
            sum(all, view -> view.action().expected()),
            sum(all, view -> view.saving().claimed()),
            sum(all, view -> view.saving().evidenced()),
            sum(all, view -> view.saving().verified()),
            ""
        };
    }

    private static Component name(CaseFile file, ActionView view) {
        String label = view.action().label();
        Anchor link = new Anchor(
                "/cases/%s/improvement?action=%d"
                        .formatted(file.reference(), view.action().number()),
                view.action().what());
        return Box.of("span", "", Box.text("span", "bb-2", label + "\u2002"), link);
    }

    private static Component state(ActionView view) {
        return ActionParts.status(view.action(), view.saving(), view.workingDaysLate());
    }

    private static Text amount(long pounds) {
        return new Text(Pounds.thousands(pounds));
    }

    /** Only what stands verified can be sustained. */
    private static Component sustainedFrom(ActionView view) {
        LocalDate from = view.saving().verified() == 0
                ? null
                : view.saving().sustainedFrom().orElse(null);
        return new Text(from == null ? "" : SavingsFigures.month(from));
    }

    private static String sum(List<ActionView> all, ToLongFunction<ActionView> figure) {
        return Pounds.thousands(all.stream().mapToLong(figure).sum());
    }
}
