package org.backbench.ui.letters;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Map;
import org.backbench.people.Absence;
import org.backbench.ui.forms.DayField;
import org.backbench.ui.look.Asking;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.Toast;
import org.backbench.ui.look.When;

/** Days away, and who gets the letters meanwhile. */
final class AbsenceCard extends Card {

    private final MyLetters mine;
    private final Runnable changed;
    private final DayField first;
    private final DayField last;
    private final ComboBox<String> deputy = new ComboBox<>("Deputy");

    AbsenceCard(MyLetters mine, Runnable changed) {
        super("Days away");
        this.mine = mine;
        this.changed = changed;
        first = day("First day away", "Give the first day.");
        last = day("Last day away", "Give the last day.");
        Map<String, String> names = mine.absences().possibleDeputies(mine.person());
        deputy.setItems(names.keySet());
        deputy.setItemLabelGenerator(login -> names.getOrDefault(login, login));
        deputy.setHelperText("The deputy gets your letters and sees your tasks, for you.");
        deputy.setErrorMessage("Choose who stands in for you.");
        deputy.getElement().setAttribute("data-testid", "deputy");
        deputy.setWidthFull();
        List<Absence> absences = mine.absences().of(mine.person());
        absences.forEach(absence -> add(Box.text("p", "", words(absence))));
        if (!absences.isEmpty()) {
            add(Box.div("", new Button("I am back", click -> beBack())));
        }
        Button away = new Button("Be away", click -> beAway());
        away.getElement().setAttribute("data-testid", "be-away");
        add(Box.div("bb-stack-tight", Box.div("bb-row", first, last), deputy, Box.div("", away)));
    }

    private DayField day(String label, String missing) {
        DayField day = new DayField(mine.dates().today());
        day.setLabel(label);
        day.setErrorMessage(missing);
        return day;
    }

    private static String words(Absence absence) {
        return "%s to %s: %s stands in for you."
                .formatted(When.shortDay(absence.first()), When.shortDay(absence.last()), absence.deputyName());
    }

    private void beAway() {
        boolean complete = !first.isEmpty() && !last.isEmpty() && !deputy.isEmpty();
        first.setInvalid(first.isEmpty());
        last.setInvalid(last.isEmpty());
        deputy.setInvalid(deputy.isEmpty());
        if (complete) {
            String login = deputy.getValue();
            Asking.politely(
                    () -> mine.absences().beAway(mine.person(), first.getValue(), last.getValue(), login, List.of()),
                    () -> {
                        Toast.done("Noted. Letters and tasks go to the deputy on these days.");
                        changed.run();
                    });
        }
    }

    private void beBack() {
        Asking.politely(() -> mine.absences().beBack(mine.person()), () -> {
            Toast.done("Letters and tasks come to you again.");
            changed.run();
        });
    }
}
