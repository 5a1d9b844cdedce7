package org.backbench.ui.ladders;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import org.backbench.bodies.Bodies;
import org.backbench.bodies.PublicBody;
import org.backbench.deadlines.BodyStop;
import org.backbench.deadlines.BodyStops;
import org.backbench.figures.ClockSheets;
import org.backbench.paging.Page;
import org.backbench.ui.forms.DeedDialog;
import org.backbench.ui.look.Asking;
import org.backbench.ui.look.BodyField;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.DataTable;
import org.backbench.ui.look.EmptyState;
import org.backbench.ui.look.FictionalTag;
import org.backbench.ui.look.Figures;
import org.backbench.ui.look.NextPage;
import org.backbench.ui.look.PageHead;
import org.backbench.ui.look.Shape;
import org.backbench.ui.look.SheetLinks;
import org.backbench.ui.look.Status;
import org.backbench.ui.look.Toast;
import org.backbench.ui.look.When;
import org.backbench.ui.shell.Shell;
import org.jspecify.annotations.Nullable;

/** Bodies whose clocks all stand still, for a flood or a bereavement: stops them and lets them go on. */
@Route(value = "programme/stops", layout = Shell.class)
@PageTitle("Stopped clocks · Backbench")
@PermitAll
public class StopsPage extends Main implements BeforeEnterObserver {

    private static final int PAGE = 50;

    private final transient Office office;
    private final transient BodyStops stops;
    private final transient Bodies bodies;
    private final transient ClockSheets sheets;
    private final BodyField body;
    private final Box list = Box.div("");
    private @Nullable String after;

    StopsPage(Office office, BodyStops stops, Bodies bodies, ClockSheets sheets) {
        this.sheets = sheets;
        this.office = office;
        this.stops = stops;
        this.bodies = bodies;
        body = new BodyField(bodies);
        addClassName("bb-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        office.require("stop-body");
        after = Office.parameter(event, "after").orElse(null);
        if (getChildren().findAny().isEmpty()) {
            add(PageHead.programme(
                    "stopped clocks",
                    "Stopped clocks",
                    "A body that cannot act for a while, after a flood or a bereavement, is left in peace: all its"
                            + " clocks stand still and nobody is written to. When they go on, each has as many working"
                            + " days left as before."));
            add(Box.div("bb-cols", list, new Card("Stop the clocks of a body", form())));
        }
        show();
    }

    private Component form() {
        body.setWidthFull();
        body.getElement().setAttribute("data-testid", "stop-body");
        Button stop = new Button("Stop its clocks…", click -> stop());
        stop.addThemeVariants(ButtonVariant.PRIMARY);
        stop.getElement().setAttribute("data-testid", "stop-clocks");
        return Box.div("bb-form", body, Box.div("bb-row", stop));
    }

    private void stop() {
        PublicBody chosen = body.getValue();
        body.setInvalid(chosen == null);
        body.setErrorMessage("Choose the body whose clocks shall stand still.");
        if (chosen == null) {
            return;
        }
        new DeedDialog("Stop the clocks of " + chosen.name(), "stop " + chosen.code())
                .saying("All its clocks stand still from now on, and those that begin later begin paused. Its case"
                        + " pages say so, with the reason.")
                .doing(
                        "Stop the clocks",
                        "confirm-stop-clocks",
                        typed -> said(
                                stops.stop(office.person(), chosen.code(), typed.reason()),
                                "of %s stand still.".formatted(chosen.name()),
                                undo(chosen.code())),
                        () -> {
                            body.clear();
                            show();
                        })
                .open();
    }

    private static void said(int clocks, String rest, Component... further) {
        String words = clocks == 1 ? "1 clock " : Figures.count(clocks) + " clocks ";
        Toast.done(words + rest, further);
    }

    private Button undo(String code) {
        Button undo = new Button(
                "Undo",
                click -> Asking.politely(
                        () -> stops.lift(office.person(), code, "The stop was undone."), clocks -> show()));
        undo.addThemeVariants(ButtonVariant.SMALL);
        undo.setDisableOnClick(true);
        undo.getElement().setAttribute("data-testid", "undo-stop");
        return undo;
    }

    private void lift(BodyStop stop, String name) {
        new DeedDialog("Let the clocks of %s go on".formatted(name), "lift " + stop.body())
                .saying("Each clock has as many working days left as when it was stopped.")
                .doing(
                        "Go on",
                        "confirm-lift-stop",
                        typed -> said(
                                stops.lift(office.person(), stop.body(), typed.reason()),
                                "of %s go on.".formatted(name)),
                        this::show)
                .open();
    }

    private void show() {
        list.removeAll();
        Page<BodyStop> page = stops.running(office.person(), after, PAGE);
        Card card = new Card("Standing still");
        list.add(card);
        if (page.items().isEmpty()) {
            card.add(new EmptyState("All clocks run", "A body whose clocks are stopped stands here until they go on."));
            return;
        }
        card.note(new SheetLinks(() -> sheets.stops(office.person())));
        card.add(table(page.items()));
        if (page.next() != null) {
            card.add(NextPage.link("/programme/stops?after=" + page.next(), "Next page"));
        }
    }

    private Component table(List<BodyStop> shown) {
        Map<String, PublicBody> named =
                bodies.byCodes(shown.stream().map(BodyStop::body).toList());
        return new DataTable<BodyStop>("Bodies whose clocks stand still", "cards")
                .part("Body", stop -> name(stop, named.get(stop.body())))
                .part("Since", StopsPage::since)
                .text("Why", BodyStop::reason)
                .column("bb-nowrap", "Change", stop -> deed(stop, named.get(stop.body())))
                .rows(shown);
    }

    private static Component since(BodyStop stop) {
        Status still = new Status(Shape.HOLD, "since " + When.shortDay(stop.stoppedAt()));
        return Box.div("", still, Box.detail("by " + stop.stoppedBy()));
    }

    private static Component name(BodyStop stop, @Nullable PublicBody named) {
        return named == null ? new Text(stop.body()) : FictionalTag.named(named.name(), named.fictional());
    }

    private Button deed(BodyStop stop, @Nullable PublicBody named) {
        String name = named == null ? stop.body() : named.name();
        Button lift = new Button("Go on…", click -> lift(stop, name));
        lift.addThemeVariants(ButtonVariant.SMALL);
        lift.setAriaLabel("Let the clocks of %s go on".formatted(name));
        lift.getElement().setAttribute("data-testid", "lift-stop");
        return lift;
    }
}
