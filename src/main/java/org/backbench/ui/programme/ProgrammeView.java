package org.backbench.ui.programme;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.backbench.ui.look.Box;
import org.backbench.ui.shell.Changes;
import org.backbench.ui.shell.Shell;

/** The programme office's page. What others move appears by itself and never wipes what is typed here. */
@Route(value = "programme", layout = Shell.class)
@PageTitle("Programme · Backbench")
@PermitAll
public class ProgrammeView extends Main implements BeforeEnterObserver {

    private final transient ProgrammeTools tools;
    private final transient ClockTools clockTools;
    private final transient DeadlineCard.Tools deadlineTools;
    private final transient Changes changes;

    ProgrammeView(ProgrammeTools tools, ClockTools clockTools, DeadlineCard.Tools deadlineTools, Changes changes) {
        this.tools = tools;
        this.clockTools = clockTools;
        this.deadlineTools = deadlineTools;
        this.changes = changes;
        addClassName("bb-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!tools.may("see-programme")) {
            throw new NotFoundException();
        }
        if (getChildren().findAny().isEmpty()) {
            build();
        }
    }

    private void build() {
        Cards cards = new Cards();
        add(
                Box.div(
                        "bb-head",
                        Box.text("h1", "", "Programme"),
                        new Anchor("/programme/outbox", "Outbox of the training")),
                Box.div(
                        "bb-cols",
                        Box.div("bb-stack", cards.cycles, cards.bodies, cards.imports, cards.fired),
                        Box.div("bb-stack", cards.clock, cards.time, cards.overdue, cards.next)));
        Pace pace = Pace.of(this, cards::lookAtImports);
        cards.begun = () -> pace.begin(UI.getCurrent());
        changes.follow(this, cards::lookAgain);
    }

    /** The parts of this page and what each does when something moved. */
    private final class Cards {

        private Runnable begun = () -> {};
        private final CyclesCard cycles = new CyclesCard(tools, this::cyclesChanged);
        private final BodiesCard bodies = new BodiesCard(tools);
        private final TimeCard time = new TimeCard(tools, clockTools.calendar());
        private final ImportCard imports = new ImportCard(tools, () -> begun.run());
        private final ClockCard clock = new ClockCard(clockTools, this::lookAgain);
        private final FiredCard fired = new FiredCard(clockTools);
        private final DeadlineCard overdue = DeadlineCard.overdue(deadlineTools);
        private final DeadlineCard next = DeadlineCard.next(deadlineTools);

        private void cyclesChanged() {
            cycles.show();
            imports.showCycles();
        }

        /** While the clock is on its way only that; the rest when it has arrived. */
        private void lookAgain() {
            clock.show();
            fired.show();
            if (!clockTools.mover().isMoving()) {
                cycles.show();
                overdue.show();
                next.show();
            }
        }

        /** Whether to look again soon. */
        private boolean lookAtImports() {
            imports.show();
            return imports.isRunning();
        }
    }
}
