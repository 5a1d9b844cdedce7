package org.backbench.ui.shell;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.backbench.people.Person;
import org.backbench.people.Rights;
import org.backbench.people.SignedIn;
import org.backbench.ui.look.Box;

/** The frame of every screen: places, search, training clock, person; below 860 px the places are in a drawer. */
@PermitAll
@Layout
@JavaScript("context://backbench/keys.js")
public class Shell extends AppLayout implements AfterNavigationObserver {

    private final transient SignedIn signedIn;
    private final transient Rights rights;
    private final Box nav = Box.of("nav", "bb-nav").with("aria-label", "Main");
    private final Box drawer = Box.of("nav", "bb-side").with("aria-label", "Menu");

    Shell(
            SignedIn signedIn,
            Rights rights,
            Roles roles,
            TrainingMode training,
            Telling telling,
            AuthenticationContext out) {
        this.signedIn = signedIn;
        this.rights = rights;
        Person person = signedIn.person();
        List<String> titles = roles.of(person);
        Runnable menu = () -> addToDrawer(PersonMenu.content(person, titles, out::logout));
        Box top = Box.of("header", "bb-top", toggle(menu), new Brand(), nav, Box.div("bb-grow"), new SearchField());
        if (training.on()) {
            top.add(training.badge());
        }
        top.add(new PersonMenu(person, titles, out::logout), keys(), help());
        addToNavbar(top);
        addToDrawer(drawer);
        setDrawerOpened(false);
        PersonMenu.restoreColours();
        telling.through(this);
    }

    /** What the drawer says of the person is made when somebody opens it; on a wide screen nobody can. */
    private static DrawerToggle toggle(Runnable opened) {
        DrawerToggle toggle = new DrawerToggle();
        toggle.addClickListener(first -> {
            first.unregisterListener();
            opened.run();
        });
        toggle.setAriaLabel("Menu");
        toggle.addClassName("bb-narrow-only");
        return toggle;
    }

    /** The key ? presses it; on a narrow screen it is seen only by who comes to it with keys. */
    private NativeButton keys() {
        NativeButton keys = new NativeButton("?", click -> new KeysDialog(getContent()).open());
        keys.addClassName("bb-keys");
        keys.setAriaLabel("Keys");
        keys.getElement().setAttribute("data-key", "?").setAttribute("data-testid", "show-keys");
        return keys;
    }

    private static Anchor help() {
        Anchor help = new Anchor("/help", "Help");
        help.addClassName("bb-wide-only");
        return help;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String path = event.getLocation().getPath();
        nav.removeAll();
        drawer.removeAll();
        for (Place place : Place.of(signedIn.person(), rights)) {
            nav.add(link(place, path));
            drawer.add(link(place, path));
        }
        if (isOverlay()) {
            setDrawerOpened(false);
        }
    }

    private static Anchor link(Place place, String path) {
        Anchor link = new Anchor("/" + place.path(), place.word());
        if (place.holds(path)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
