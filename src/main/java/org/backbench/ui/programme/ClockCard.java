package org.backbench.ui.programme;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.backbench.calendar.Dates;
import org.backbench.deadlines.Progress;
import org.backbench.ui.forms.DayField;
import org.backbench.ui.look.Asking;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.Figures;
import org.backbench.ui.look.Notice;
import org.backbench.ui.look.Toast;
import org.backbench.ui.look.When;

/** The training clock: where it stands, where it shall go, and how far it is while it moves. */
final class ClockCard extends Card {

    private final transient ClockTools tools;
    private final transient Runnable moved;
    private final Box now = Box.div("bb-big");
    private final Box way = Box.div("bb-stack-tight");
    private final Box controls = Box.div("bb-stack-tight");
    private final DayField day;
    private final TimePicker time = new TimePicker("Time");
    private boolean arriving;

    ClockCard(ClockTools tools, Runnable moved) {
        super("Training clock");
        this.tools = tools;
        this.moved = moved;
        day = new DayField(tools.now().toLocalDate());
        now.with("data-testid", "clock-now");
        add(now);
        if (!tools.clock().isMovable()) {
            add(Box.detail("This Backbench runs in production: its clock is the system's and cannot be moved."));
            show();
            return;
        }
        way.with("aria-live", "polite");
        controls.add(fields(), quick(), Box.detail("Forward only. What is due on the way happens in its order."));
        add(way, controls);
        suggest();
        show();
    }

    /** Draws the time and the way as they are now; what is typed stays. */
    void show() {
        now.removeAll();
        ZonedDateTime at = tools.now();
        now.add(Box.text("span", "", When.time(at.toInstant()) + " "));
        now.add(Box.text("span", "bb-day", Dates.weekday(at.toLocalDate())));
        way.removeAll();
        tools.mover().last().ifPresent(move -> way.add(line(move)));
        boolean moving = tools.mover().isMoving();
        controls.setEnabled(!moving);
        if (arriving && !moving) {
            arriving = false;
            suggest();
        }
    }

    private Component fields() {
        day.setLabel("Day");
        day.setRequiredIndicatorVisible(true);
        day.getElement().setAttribute("data-testid", "clock-day");
        time.setLocale(Locale.UK);
        time.setStep(Duration.ofMinutes(30));
        time.getElement().setAttribute("data-testid", "clock-time");
        Button move = new Button("Move the clock", click -> moveToTyped());
        move.addThemeVariants(ButtonVariant.PRIMARY);
        move.setDisableOnClick(true);
        move.addClickListener(click -> move.setEnabled(true));
        move.getElement().setAttribute("data-testid", "move-clock");
        return Box.div("bb-stack-tight", Box.div("bb-moment", day, time), Box.div("bb-row", move));
    }

    private Component quick() {
        return Box.div(
                "bb-row bb-quick",
                button(
                        "Next working day",
                        "clock-next-working-day",
                        () -> moveTo(tools.nextWorkingDay().toInstant())),
                button(
                        "+1 week",
                        "clock-week",
                        () -> moveTo(tools.now().plusWeeks(1).toInstant())),
                button("Next thing due", "clock-next-due", this::moveToNextDue));
    }

    private static Button button(String words, String testId, Runnable click) {
        Button button = new Button(words, clicked -> click.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.getElement().setAttribute("data-testid", testId);
        return button;
    }

    private void moveToTyped() {
        LocalDate date = day.getValue();
        LocalTime hour = time.getValue();
        day.setInvalid(date == null);
        day.setErrorMessage("Give a date, for example 31 December 2012.");
        time.setInvalid(hour == null);
        time.setErrorMessage("Give a time, for example 09:00.");
        if (date != null && hour != null) {
            moveTo(date.atTime(hour).atZone(Dates.LONDON).toInstant());
        }
    }

    private void moveToNextDue() {
        tools.clock()
                .nextDue()
                .ifPresentOrElse(
                        this::moveTo,
                        () -> Toast.show(Notice.attention(
                                "Nothing is due.", "No clock has a step to come. Move to a day instead.")));
    }

    private void moveTo(Instant target) {
        Asking.politely(() -> tools.mover().move(tools.person(), target), progress -> {
            if (progress.isThere()) {
                Toast.done("The clock stands at %s; %s.".formatted(Dates.moment(progress.at()), fired(progress)));
            }
            arriving = true;
            moved.run();
        });
    }

    /** The next working day at nine is what one mostly wants next. */
    private void suggest() {
        ZonedDateTime next = tools.nextWorkingDay();
        day.setValue(next.toLocalDate());
        time.setValue(next.toLocalTime());
    }

    private static Component line(ClockMove move) {
        if (move.failure() != null) {
            return Notice.attention("The clock stopped.", move.failure());
        }
        if (move.over()) {
            return Box.detail("Moved by %s from %s: %s.%s"
                    .formatted(move.by(), Dates.moment(move.from()), fired(move.progress()), restarted(move)));
        }
        ProgressBar bar = new ProgressBar(0, 1, move.share());
        bar.getElement().setAttribute("aria-label", "The clock on its way").setAttribute("data-testid", "clock-way");
        return Box.div(
                "bb-stack-tight",
                bar,
                Box.detail("On its way to %s: %s, about %s to come.%s"
                        .formatted(
                                Dates.moment(move.target()),
                                fired(move.progress()),
                                Figures.count(move.progress().toGo()),
                                restarted(move))));
    }

    private static String restarted(ClockMove move) {
        return move.resumed() ? " The service was restarted on the way; the clock went on by itself." : "";
    }

    private static String fired(Progress progress) {
        String words = progress.fired() == 0
                ? "nothing was due"
                : progress.fired() == 1
                        ? "1 thing due happened"
                        : Figures.count(progress.fired()) + " things due happened";
        return progress.failed() == 0
                ? words
                : "%s, %s failed and stay due".formatted(words, Figures.count(progress.failed()));
    }
}
