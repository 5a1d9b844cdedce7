package org.backbench.ui.ladders;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.backbench.bodies.Bodies;
import org.backbench.calendar.Dates;
import org.backbench.calendar.QuietPeriod;
import org.backbench.calendar.QuietPeriods;
import org.backbench.ui.forms.DayField;
import org.backbench.ui.forms.DeedDialog;
import org.backbench.ui.look.Asking;
import org.backbench.ui.look.BodyClasses;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.DataTable;
import org.backbench.ui.look.EmptyState;
import org.backbench.ui.look.Toast;

/** The quiet periods of a year: adds and removes them with a reason. No clock stops for them, so nothing moves. */
final class QuietCard extends Card {

    private static final String ALL = "all";

    private final transient Office office;
    private final transient QuietPeriods periods;
    private final transient Bodies bodies;
    private final transient Runnable changed;

    QuietCard(Office office, QuietPeriods periods, Bodies bodies, List<QuietPeriod> shown, Runnable changed) {
        super("Quiet periods");
        this.office = office;
        this.periods = periods;
        this.bodies = bodies;
        this.changed = changed;
        note("clocks do not stop for them");
        add(list(shown));
        Button add = new Button("Add a quiet period…", click -> adding().open());
        add.getElement().setAttribute("data-testid", "add-quiet");
        add(Box.div("bb-row", add));
    }

    private Component list(List<QuietPeriod> shown) {
        return shown.isEmpty()
                ? new EmptyState("None this year", "Times without visits or publicity stand here.")
                : new DataTable<QuietPeriod>("Quiet periods", "cards")
                        .part("What", QuietCard::what)
                        .part(
                                "When",
                                period -> new Text("%s to %s"
                                        .formatted(Dates.day(period.firstDay()), Dates.day(period.lastDay()))))
                        .text(
                                "Whom",
                                period -> String.join(
                                        ", ",
                                        period.groups().stream()
                                                .sorted()
                                                .map(QuietCard::group)
                                                .toList()))
                        .part("Change", this::removal)
                        .rows(shown);
    }

    private static Component what(QuietPeriod period) {
        return Box.div(
                "", Box.text("span", "", period.name()), Box.detail(kind(period.kind()) + ". " + period.reason()));
    }

    private static String kind(QuietPeriod.Kind kind) {
        return kind == QuietPeriod.Kind.NO_VISITS ? "No visits" : "No publicity";
    }

    private static String group(String key) {
        return key.equals(ALL) ? "all bodies" : BodyClasses.title(key);
    }

    private Button removal(QuietPeriod period) {
        Button remove = new Button("Remove…", click -> new DeedDialog("Remove " + period.name(), "quiet " + period.id())
                .doing(
                        "Remove",
                        "confirm-remove-quiet",
                        typed -> periods.remove(office.person(), period.id(), typed.reason()),
                        () -> {
                            Toast.done("“%s” is no quiet period any more.".formatted(period.name()));
                            changed.run();
                        })
                .open());
        remove.addThemeVariants(ButtonVariant.SMALL);
        remove.setAriaLabel("Remove " + period.name());
        remove.getElement().setAttribute("data-testid", "remove-quiet");
        return remove;
    }

    private DeedDialog adding() {
        Fields fields = new Fields();
        DeedDialog dialog = new DeedDialog("Add a quiet period", "quiet new");
        fields.all().forEach(dialog::asking);
        return dialog.checking(fields::areComplete)
                .doing("Add it", "confirm-add-quiet", typed -> added(fields.period(typed.reason())), changed);
    }

    private void added(QuietPeriod period) {
        QuietPeriod kept = periods.add(office.person(), period);
        Button undo = new Button(
                "Undo",
                click -> Asking.politely(
                        () -> periods.remove(office.person(), kept.id(), "It was added by mistake."), changed));
        undo.addThemeVariants(ButtonVariant.SMALL);
        undo.setDisableOnClick(true);
        undo.getElement().setAttribute("data-testid", "undo-quiet");
        Toast.done("“%s” is kept quiet.".formatted(kept.name()), undo);
    }

    /** What is typed of a new period. */
    private final class Fields {

        private final RadioButtonGroup<QuietPeriod.Kind> kind = new RadioButtonGroup<>("What does not happen");
        private final TextField name = new TextField("Name");
        private final DayField first = day("From", "quiet-from");
        private final DayField last = day("To", "quiet-to");
        private final CheckboxGroup<String> groups = new CheckboxGroup<>("Whom");

        private Fields() {
            kind.setItems(QuietPeriod.Kind.values());
            kind.setItemLabelGenerator(QuietCard::kind);
            kind.setValue(QuietPeriod.Kind.NO_VISITS);
            kind.getElement().setAttribute("data-testid", "quiet-kind");
            name.setWidthFull();
            name.setRequiredIndicatorVisible(true);
            name.setPlaceholder("Closing of accounts");
            name.getElement().setAttribute("data-testid", "quiet-name");
            groups.setItems(
                    Stream.concat(Stream.of(ALL), bodies.peerGroups().stream()).toList());
            groups.setItemLabelGenerator(QuietCard::group);
            groups.setValue(Set.of(ALL));
            groups.addClassName("bb-groups");
            groups.getElement().setAttribute("data-testid", "quiet-groups");
        }

        private DayField day(String label, String testId) {
            DayField field = new DayField(office.dates().today());
            field.setLabel(label);
            field.setRequiredIndicatorVisible(true);
            field.getElement().setAttribute("data-testid", testId);
            return field;
        }

        private List<Component> all() {
            return List.of(kind, name, Box.div("bb-moment", first, last), groups);
        }

        private boolean areComplete() {
            name.setInvalid(name.getValue().isBlank());
            name.setErrorMessage("Give it a name people know.");
            Stream.of(first, last).forEach(day -> {
                day.setInvalid(day.getValue() == null);
                day.setErrorMessage("Give a date, for example 31 December 2012.");
            });
            return !name.isInvalid() && !first.isInvalid() && !last.isInvalid();
        }

        private QuietPeriod period(String reason) {
            LocalDate from = Objects.requireNonNull(first.getValue());
            LocalDate to = Objects.requireNonNull(last.getValue());
            return new QuietPeriod(
                    0,
                    kind.getValue(),
                    name.getValue().strip(),
                    from,
                    to,
                    groups.getValue(),
                    reason,
                    office.person().name());
        }
    }
}
