package org.backbench.ui.home;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.backbench.people.Person;
import org.backbench.people.SignedIn;
import org.backbench.ui.look.Box;
import org.backbench.ui.shell.Changes;
import org.backbench.ui.shell.Roles;
import org.backbench.ui.shell.Shell;

/** The first page after sign-in: what is mine, late and waiting, and how the parties I act for stand. */
@Route(value = "", layout = Shell.class)
@PageTitle("Home · Backbench")
@PermitAll
public class HomeView extends Main {

    private final transient SignedIn signedIn;
    private final transient Roles roles;
    private final transient List<HomePart> parts;

    HomeView(SignedIn signedIn, Roles roles, List<HomePart> parts, Changes changes) {
        this.signedIn = signedIn;
        this.roles = roles;
        this.parts = parts;
        addClassName("bb-page");
        show();
        changes.follow(this, this::show);
    }

    private void show() {
        Person person = signedIn.person();
        removeAll();
        add(Box.div(
                "",
                Box.text("h1", "", person.nameAndCovers()),
                Box.text("div", "bb-2", String.join("; ", roles.of(person)))));
        Map<HomePart.Where, Box> places = new EnumMap<>(HomePart.Where.class);
        parts.forEach(part -> part.of(person)
                .ifPresent(shown -> places.computeIfAbsent(part.where(), where -> Box.div("bb-stack"))
                        .add(shown)));
        Box top = places.remove(HomePart.Where.TOP);
        if (top != null) {
            add(top);
        }
        Box columns = Box.div(places.containsKey(HomePart.Where.SIDE) ? "bb-cols" : "");
        places.values().forEach(columns::add);
        add(columns);
    }
}
