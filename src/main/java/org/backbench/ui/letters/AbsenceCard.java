package org.backbench.ui.letters;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.backbench.calendar.Dates;
import org.backbench.people.Absence;
import org.backbench.people.Role;
import org.backbench.ui.forms.DayField;
import org.backbench.ui.look.Asking;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.Notice;
import org.backbench.ui.look.Toast;
import org.backbench.ui.look.When;
import org.backbench.worklist.WorkItem;

/** Days away, in which roles somebody stands in and who, and what is due meanwhile. */
final class AbsenceCard extends Card {

    private final MyLetters mine;
    private final Runnable changed;
    private final DayField first;
    private final DayField last;
    private final ComboBox<String> deputy = new ComboBox<>("Deputy");
    private final CheckboxGroup<String> covered = new CheckboxGroup<>("For which of your roles");
    private final Box due = Box.div("").with("aria-live", "polite").with("data-testid", "due-meanwhile");
    private final Map<String, String> roles;

    AbsenceCard(MyLetters mine, Runnable changed) {
        super("Days away");
        this.mine = mine;
        this.changed = changed;
        first = day("First day away", "Give the first day.");
        last = day("Last day away", "Give the last day.");
        roles = mine.away()
                .roles()
                .ofKeys(mine.person().keys().stream()
                        .filter(key -> !Role.of(key).isPersonal())
                        .toList());
        askWho();
        List<Absence> absences = mine.away().absences().of(mine.person());
        absences.forEach(absence -> add(Box.text("p", "", words(absence))));
        if (!absences.isEmpty()) {
            add(Box.div("", new Button("I am back", click -> beBack())));
        }
        Button away = new Button("Be away", click -> beAway());
        away.getElement().setAttribute("data-testid", "be-away");
        add(Box.div("bb-stack-tight", Box.div("bb-row", first, last), due, deputy, covered, Box.div("", away)));
    }

    private void askWho() {
        Map<String, String> names = mine.away().absences().possibleDeputies(mine.person());
        deputy.setItems(names.keySet());
        deputy.setItemLabelGenerator(login -> names.getOrDefault(login, login));
        deputy.setHelperText("The deputy gets your letters and sees your tasks, for you.");
        deputy.setErrorMessage("Choose who stands in for you.");
        deputy.getElement().setAttribute("data-testid", "deputy");
        deputy.setWidthFull();
        covered.setItems(roles.keySet().stream().sorted().toList());
        covered.setItemLabelGenerator(key -> roles.getOrDefault(key, key));
        covered.select(roles.keySet());
        covered.setErrorMessage("Choose at least one.");
        covered.setVisible(roles.size() > 1);
        covered.getElement().setAttribute("data-testid", "covered");
    }

    private DayField day(String label, String missing) {
        DayField day = new DayField(mine.dates().today());
        day.setLabel(label);
        day.setErrorMessage(missing);
        day.addValueChangeListener(change -> showDue());
        return day;
    }

    /** What to know before one is away. */
    private void showDue() {
        due.removeAll();
        LocalDate from = first.getValue();
        LocalDate to = last.getValue();
        if (from == null || to == null || to.isBefore(from)) {
            return;
        }
        List<WorkItem> items = mine.away().covers().dueMeanwhile(mine.person(), from, to);
        if (items.isEmpty()) {
            due.add(Box.detail("No task you have in hand is due on these days."));
            return;
        }
        Box list = Box.of("ul", "bb-plain");
        items.forEach(item -> list.add(Box.of(
                "li",
                "",
                new Anchor("/work/" + item.id(), item.title()),
                Box.detail("%s, due %s".formatted(item.bodyName(), Dates.weekday(item.due()))))));
        due.add(
                Notice.attention(
                        "Due meanwhile.",
                        "You have these in hand. Give them to a colleague, or leave them: your deputy can take them"
                                + " over and you have them back afterwards."),
                list);
    }

    private String words(Absence absence) {
        String as = absence.roles().isEmpty()
                ? ""
                : " as "
                        + String.join(
                                " and ",
                                absence.roles().stream()
                                        .map(key -> roles.getOrDefault(key, key))
                                        .toList());
        return "%s to %s: %s stands in for you%s."
                .formatted(When.shortDay(absence.first()), When.shortDay(absence.last()), absence.deputyName(), as);
    }

    private void beAway() {
        first.setInvalid(first.isEmpty());
        last.setInvalid(last.isEmpty());
        deputy.setInvalid(deputy.isEmpty());
        covered.setInvalid(covered.isVisible() && covered.isEmpty());
        if (!first.isInvalid() && !last.isInvalid() && !deputy.isInvalid() && !covered.isInvalid()) {
            Asking.politely(this::noteAbsence, () -> {
                Toast.done("Noted. Letters and tasks go to the deputy on these days.");
                changed.run();
            });
        }
    }

    private void noteAbsence() {
        boolean all = covered.getValue().size() == roles.size();
        List<String> some =
                all ? List.of() : covered.getValue().stream().sorted().toList();
        mine.away().absences().beAway(mine.person(), first.getValue(), last.getValue(), deputy.getValue(), some);
    }

    private void beBack() {
        Asking.politely(() -> mine.away().absences().beBack(mine.person()), () -> {
            Toast.done("Letters and tasks come to you again.");
            changed.run();
        });
    }
}
