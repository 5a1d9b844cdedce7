package org.backbench.ui.clocks;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.backbench.calendar.Dates;
import org.backbench.deadlines.ClockState;
import org.backbench.deadlines.ClockView;
import org.backbench.deadlines.Clocks;
import org.backbench.deadlines.Deadlines;
import org.backbench.people.Person;
import org.backbench.ui.forms.DeedDialog;
import org.backbench.ui.look.Asking;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.DueDates;
import org.backbench.ui.look.Toast;
import org.backbench.worklist.WorkItem;

/** What a person may do to a clock: let it wait for the body, let it go on, give it more time. */
@org.springframework.stereotype.Component
public class ClockDeeds {

    private final Clocks clocks;
    private final Deadlines deadlines;
    private final DueDates dates;

    ClockDeeds(Clocks clocks, Deadlines deadlines, DueDates dates) {
        this.clocks = clocks;
        this.deadlines = deadlines;
        this.dates = dates;
    }

    /**
     * The buttons of this person for the clock; none when there is nothing for him to do.
     *
     * @param again draws what shows the clock anew after a deed
     */
    public List<Button> of(ClockView clock, Person person, Runnable again) {
        List<Button> buttons = new ArrayList<>();
        if (clock.stoppedOn() != null) {
            return buttons;
        }
        Deed deed = new Deed(clock, person, again);
        boolean still = clock.state() == ClockState.PAUSED;
        if (clocks.mayPause(person, clock)) {
            buttons.add(
                    still
                            ? button("Go on…", "resume-clock", clock, deed::resume)
                            : button("Wait for the council…", "pause-clock", clock, deed::pause));
        }
        if (clocks.mayExtend(person, clock)) {
            buttons.add(button("Give more time…", "extend-clock", clock, deed::extend));
        }
        return buttons;
    }

    /** The clock of a task: how it stands, why, and these buttons; nothing where another clock times the task. */
    public Component ofTask(WorkItem item, Person person) {
        Box place = Box.div("");
        show(place, item, person);
        return place;
    }

    private void show(Box place, WorkItem item, Person person) {
        place.removeAll();
        deadlines.ofTasks(item.caseId()).stream()
                .filter(clock -> item.taskId().equals(clock.taskId()) && clock.stoppedOn() == null)
                .findFirst()
                .ifPresent(clock -> place.add(line(clock, person, () -> show(place, item, person))));
    }

    private Component line(ClockView clock, Person person, Runnable again) {
        Box line = Box.div("bb-row bb-clockdeeds");
        line.getElement().setAttribute("data-testid", "task-clock");
        boolean plain = clock.state() == ClockState.RUNNING || clock.state() == ClockState.OVERDUE;
        if (!plain) {
            line.add(ClockWords.status(clock, dates).wrapped());
        }
        ClockWords.why(clock).ifPresent(why -> line.add(Box.quiet(why)));
        of(clock, person, again).forEach(line::add);
        return line;
    }

    private static Button button(String words, String testId, ClockView clock, Supplier<Dialog> dialog) {
        Button button = new Button(words, click -> dialog.get().open());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.addClassName("bb-noprint");
        button.setAriaLabel(words.replace("…", ": ") + clock.label());
        button.getElement().setAttribute("data-testid", testId);
        return button;
    }

    /** What one person does to one clock, and what is drawn anew then. */
    private final class Deed {

        private final ClockView clock;
        private final Person person;
        private final Runnable again;

        private Deed(ClockView clock, Person person, Runnable again) {
            this.clock = clock;
            this.person = person;
            this.again = again;
        }

        private Dialog pause() {
            return new DeedDialog("Wait for the council: " + clock.label(), "pause " + clock.id())
                    .saying("Only this clock stands still. It goes on by itself when the council has done something,"
                            + " and has then as many working days left as now.")
                    .doing(
                            "Let it wait",
                            "confirm-pause-clock",
                            typed -> clocks.pause(person, clock.id(), typed.reason()),
                            this::paused);
        }

        private void paused() {
            Button undo = new Button(
                    "Undo",
                    click -> Asking.politely(
                            () -> clocks.resume(person, clock.id(), "The pause was undone."), view -> again.run()));
            undo.addThemeVariants(ButtonVariant.SMALL);
            undo.setDisableOnClick(true);
            undo.getElement().setAttribute("data-testid", "undo-pause-clock");
            Toast.done("“%s” waits for the council; its clock stands still.".formatted(clock.label()), undo);
            again.run();
        }

        private Dialog resume() {
            return new DeedDialog("Go on: " + clock.label(), "resume " + clock.id())
                    .saying("The clock has as many working days left as it had when it was paused.")
                    .doing(
                            "Go on",
                            "confirm-resume-clock",
                            typed -> clocks.resume(person, clock.id(), typed.reason()),
                            this::moved);
        }

        private Dialog extend() {
            return new DeedDialog("Give more time: " + clock.label(), "extend " + clock.id())
                    .saying("Due on %s now. Its steps begin anew for the new day; what has happened stays on record."
                            .formatted(Dates.weekday(clock.due())))
                    .askingForDay("New day", dates)
                    .doing(
                            "Give more time",
                            "confirm-extend-clock",
                            typed -> clocks.extend(person, clock.id(), typed.day(), typed.reason()),
                            this::moved);
        }

        private void moved() {
            LocalDate due = deadlines.get(clock.id()).due();
            Toast.done("“%s” is due on %s.".formatted(clock.label(), Dates.weekday(due)));
            again.run();
        }
    }
}
