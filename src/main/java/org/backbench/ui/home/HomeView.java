package org.backbench.ui.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.backbench.people.Person;
import org.backbench.people.SignedIn;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Steady;
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
    private final transient Steady page = new Steady(this);

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
        Map<HomePart.Where, Box> places = new EnumMap<>(HomePart.Where.class);
        parts.forEach(part -> part.of(person)
                .ifPresent(shown -> places.computeIfAbsent(part.where(), where -> Box.div("bb-stack"))
                        .add(shown)));
        List<Component> rows = new ArrayList<>();
        rows.add(Box.div(
                "",
                Box.text("h1", "", person.nameAndCovers()),
                Box.text("div", "bb-2", String.join("; ", roles.of(person)))));
        Box top = places.remove(HomePart.Where.TOP);
        if (top != null) {
            rows.add(top);
        }
        Box columns = Box.div(places.containsKey(HomePart.Where.SIDE) ? "bb-cols" : "");
        places.values().forEach(columns::add);
        rows.add(columns);
        page.show(rows.toArray(Component[]::new));
    }
}
