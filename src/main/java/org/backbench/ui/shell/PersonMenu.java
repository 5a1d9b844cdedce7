package org.backbench.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.WebStorage;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import org.backbench.people.Person;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.LatePopover;

/** Who is signed in and for whom he acts; opens to all roles, the colours of the screen, and the way out. */
final class PersonMenu extends Div {

    private static final String SCHEME = "backbench-colours";

    PersonMenu(Person person, List<String> roles, Runnable signOut) {
        NativeButton who = new NativeButton();
        who.addClassName("bb-who");
        who.add(
                Box.strong(person.nameAndCovers()),
                Box.text("span", "", roles.isEmpty() ? person.login() : roles.getFirst()));
        who.getElement().setAttribute("data-testid", "who");
        add(who);
        LatePopover.of(who, this, "Signed in", PopoverPosition.BOTTOM_END, close -> content(person, roles, signOut));
    }

    /** The same content without a popover, for the drawer. */
    static Box content(Person person, List<String> roles, Runnable signOut) {
        Box list = Box.of("ul", "bb-plain");
        roles.forEach(role -> list.add(Box.text("li", "", role)));
        Button out = new Button("Sign out", click -> signOut.run());
        out.getElement().setAttribute("data-testid", "sign-out");
        Anchor help = new Anchor("/help", "Help");
        Anchor letters = new Anchor("/me/letters", "My letters and days away");
        letters.getElement().setAttribute("data-testid", "my-letters");
        return Box.div(
                "bb-menu",
                Box.div("", Box.strong(person.nameAndCovers()), Box.detail(person.login())),
                list,
                letters,
                colours(),
                Box.div("bb-row", out, help));
    }

    private static RadioButtonGroup<String> colours() {
        RadioButtonGroup<String> colours = new RadioButtonGroup<>("Colours");
        colours.setItems("As the system", "Light", "Dark");
        colours.setValue("As the system");
        colours.addValueChangeListener(change -> {
            apply(change.getValue());
            if (change.isFromClient()) {
                WebStorage.setItem(SCHEME, change.getValue());
            }
        });
        colours.addAttachListener(attach -> WebStorage.getItem(SCHEME, stored -> {
            if (stored != null) {
                colours.setValue(stored);
            }
        }));
        return colours;
    }

    /** Applies the colours this person chose before on this machine. */
    static void restoreColours() {
        WebStorage.getItem(SCHEME, stored -> {
            if (stored != null) {
                apply(stored);
            }
        });
    }

    private static void apply(String choice) {
        UI.getCurrent()
                .getPage()
                .setColorScheme(
                        switch (choice) {
                            case "Light" -> ColorScheme.Value.LIGHT;
                            case "Dark" -> ColorScheme.Value.DARK;
                            default -> ColorScheme.Value.SYSTEM;
                        });
    }
}
