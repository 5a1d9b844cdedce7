package org.backbench.ui.letters;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.backbench.letters.NotificationSetting;
import org.backbench.letters.NotificationSettings;
import org.backbench.ui.look.Asking;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.Toast;

/** When letters come, and which information need not. */
final class NotificationCard extends Card {

    private static final String DIGEST = "Once a working day, all together";
    private static final String AT_ONCE = "Each at once";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private final MyLetters mine;
    private final Runnable saved;
    private final NotificationSetting before;
    private final RadioButtonGroup<String> when = new RadioButtonGroup<>("Letters come");
    private final TextField time = new TextField("Time of the daily mail");
    private final Map<String, Checkbox> wanted = new LinkedHashMap<>();

    NotificationCard(MyLetters mine, Runnable saved) {
        super("When letters come, and which");
        this.mine = mine;
        this.saved = saved;
        before = mine.settings().of(mine.person());
        when.setItems(DIGEST, AT_ONCE);
        when.setValue(before.atOnce() ? AT_ONCE : DIGEST);
        time.setValue(before.digestTime().toString());
        time.setHelperText("London time, like 07:30. What is urgent comes at once in any case.");
        time.setEnabled(!before.atOnce());
        time.setMaxWidth("22em");
        when.addValueChangeListener(change -> time.setEnabled(DIGEST.equals(change.getValue())));
        add(Box.div("bb-stack-tight", when, time), information(), save());
    }

    private Box information() {
        Box list = Box.of("fieldset", "bb-stack-tight");
        list.add(Box.text("legend", "", "Information I want"));
        for (NotificationSettings.Choice choice : mine.settings().choices()) {
            Checkbox box = new Checkbox(choice.title(), !before.leftOut().contains(choice.kind()));
            wanted.put(choice.kind(), box);
            list.add(Box.div("", box));
        }
        list.add(Box.detail("Letters that ask you to act always come."));
        return list;
    }

    private Button save() {
        Button save = new Button("Save", click -> store());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.getElement().setAttribute("data-testid", "save-notifications");
        return save;
    }

    private void store() {
        LocalTime chosen;
        try {
            chosen = LocalTime.parse(time.getValue().strip(), TIME);
        } catch (DateTimeParseException e) {
            time.setInvalid(true);
            time.setErrorMessage("Give a time of the day, like 07:30.");
            return;
        }
        Set<String> leftOut = wanted.entrySet().stream()
                .filter(entry -> !entry.getValue().getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        var setting = new NotificationSetting(AT_ONCE.equals(when.getValue()), chosen, leftOut, before.version());
        Asking.politely(() -> mine.settings().save(mine.person(), setting), stored -> {
            Toast.done("Saved. It holds for letters written from now on.");
            saved.run();
        });
    }
}
