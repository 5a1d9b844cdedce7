package org.backbench.ui.improvement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.NativeDetails;
import java.math.BigDecimal;
import java.util.List;
import org.backbench.calendar.Dates;
import org.backbench.cases.CaseFile;
import org.backbench.documents.Document;
import org.backbench.improvement.Action;
import org.backbench.improvement.ActionReport;
import org.backbench.improvement.ActionState;
import org.backbench.improvement.ActionView;
import org.backbench.improvement.Saving;
import org.backbench.improvement.SavingStep;
import org.backbench.people.Person;
import org.backbench.people.Role;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.DataTable;
import org.backbench.ui.look.Figures;
import org.backbench.ui.look.When;

/** The actions of a plan with what each has brought so far, amounts a year in £ thousand. */
final class ActionsCard extends Card {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final transient ImprovementTools tools;
    private final transient CaseFile file;
    private final transient Runnable changed;

    ActionsCard(ImprovementTools tools, CaseFile file, List<ActionView> actions, Runnable changed) {
        super("Actions");
        this.tools = tools;
        this.file = file;
        this.changed = changed;
        note("%d actions · amounts a year, £k".formatted(actions.size()));
        add(table().rows(actions).total(totals(actions)));
    }

    private DataTable<ActionView> table() {
        return new DataTable<ActionView>("Actions", "acts")
                .column("nm", "Action", this::name)
                .column("ow", "Owner", view -> new Text(view.action().owner()))
                .column(
                        "bb-nowrap du",
                        "Due",
                        view -> new Text(Dates.day(view.action().due())))
                .column("sa", "State", ActionsCard::state)
                .number("Expected", view -> thousands(view.action().expected()))
                .number("Claimed", view -> thousands(view.saving().claimed()))
                .number("Evidenced", view -> thousands(view.saving().evidenced()))
                .number("Verified", view -> thousands(view.saving().verified()))
                .column("bb-num", "Sustained from", view -> new Text(sustained(view.saving())));
    }

    private static String[] totals(List<ActionView> actions) {
        return new String[] {
            "Total",
            "",
            "",
            "",
            sum(actions, view -> view.action().expected()),
            sum(actions, view -> view.saving().claimed()),
            sum(actions, view -> view.saving().evidenced()),
            sum(actions, view -> view.saving().verified()),
            ""
        };
    }

    private Component name(ActionView view) {
        Action action = view.action();
        Box name = Box.div("", Box.div("", Box.quiet(action.label() + " "), Box.strong(action.what())));
        name.add(Box.detail("Milestone: %s. Measure: %s.".formatted(action.milestone(), action.measure())));
        Box history = Box.of("ol", "bb-trace");
        view.saving().history().forEach(step -> history.add(Box.text("li", "", step(step))));
        view.reports().forEach(report -> history.add(Box.text("li", "", said(report))));
        if (history.getChildren().findAny().isPresent()) {
            name.add(new NativeDetails("History", history));
        }
        if (!view.evidence().isEmpty()) {
            List<String> names = view.evidence().stream().map(Document::name).toList();
            name.add(Box.detail("Evidence: " + String.join(", ", names)));
        }
        name.add(buttons(view));
        return name;
    }

    private static String said(ActionReport report) {
        return "%s, %s (%d%%): %s"
                .formatted(When.shortDay(report.by().on()), report.by().name(), report.percentDone(), report.report());
    }

    private Component buttons(ActionView view) {
        Person person = tools.signedIn().person();
        Box row = Box.div("bb-row bb-noprint");
        boolean owner = person.holds(file.body(Role.RETURN_OFFICER));
        if (owner && view.action().state() == ActionState.OPEN) {
            row.add(button("Report progress…", "progress", () -> new ProgressDialog(tools, view, changed).open()));
        }
        boolean manager = file.riep() != null && person.holds(file.partnership(Role.REVIEW_MANAGER));
        if (manager && view.saving().verified() > 0) {
            row.add(button("Withdraw…", "withdraw", () -> new WithdrawDialog(tools, view, changed).open()));
        }
        return row;
    }

    private static Button button(String words, String testId, Runnable action) {
        Button button = new Button(words, click -> action.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.getElement().setAttribute("data-testid", testId);
        return button;
    }

    private static Component state(ActionView view) {
        return ActionParts.status(view.action(), view.saving(), view.workingDaysLate());
    }

    static String step(SavingStep step) {
        String move = step.move().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        String reason = step.reason() == null ? "" : ": " + step.reason();
        return "%s, %s: %s %s%s"
                .formatted(When.shortDay(step.on()), step.by().name(), move, Charts.pounds(step.pounds()), reason);
    }

    private static String sustained(Saving saving) {
        return saving.verified() == 0
                ? ""
                : saving.sustainedFrom().map(Dates::day).orElse("");
    }

    private static String sum(List<ActionView> actions, java.util.function.ToLongFunction<ActionView> figure) {
        return thousands(actions.stream().mapToLong(figure).sum());
    }

    private static String thousands(long pounds) {
        BigDecimal thousands = BigDecimal.valueOf(pounds).divide(THOUSAND).stripTrailingZeros();
        return Figures.decimal(thousands, Math.max(0, thousands.scale()));
    }
}
