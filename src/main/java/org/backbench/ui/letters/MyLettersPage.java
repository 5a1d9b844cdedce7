package org.backbench.ui.letters;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.backbench.ui.look.Box;
import org.backbench.ui.shell.Shell;

/** How letters reach the person who looks: where, when, which, and who gets them while he is away. */
@Route(value = "me/letters", layout = Shell.class)
@PageTitle("My letters · Backbench")
@PermitAll
public class MyLettersPage extends Main implements BeforeEnterObserver {

    private final transient MyLetters mine;

    MyLettersPage(MyLetters mine) {
        this.mine = mine;
        addClassName("bb-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        add(
                Box.text("h1", "", "How letters reach me"),
                Box.div(
                        "bb-cols",
                        Box.div("bb-stack", new NotificationCard(mine, this::show)),
                        Box.div("bb-stack", new AddressCard(mine), new AbsenceCard(mine, this::show))));
    }
}
