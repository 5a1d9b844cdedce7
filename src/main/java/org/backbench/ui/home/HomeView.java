package org.backbench.ui.home;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
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
    private final transient MyWork work;
    private final transient MyCases cases;
    private final transient LateClocks late;

    HomeView(SignedIn signedIn, Roles roles, MyWork work, MyCases cases, LateClocks late, Changes changes) {
        this.signedIn = signedIn;
        this.roles = roles;
        this.work = work;
        this.cases = cases;
        this.late = late;
        addClassName("bb-page");
        show();
        changes.follow(this, this::show);
    }

    private void show() {
        Person person = signedIn.person();
        removeAll();
        add(Box.div(
                "", Box.text("h1", "", person.name()), Box.text("div", "bb-2", String.join("; ", roles.of(person)))));
        late.calendarNotice(person).ifPresent(this::add);
        work.counts(person).ifPresent(this::add);
        Box right = Box.div("bb-stack");
        late.of(person).ifPresent(right::add);
        Box left = Box.div("bb-stack", work.next(person));
        cases.duties(person).ifPresent(left::add);
        cases.of(person).ifPresent(left::add);
        cases.notOwed(person).ifPresent(left::add);
        work.byStage(person).ifPresent(right::add);
        add(right.getChildren().findAny().isPresent() ? Box.div("bb-cols", left, right) : left);
    }
}
