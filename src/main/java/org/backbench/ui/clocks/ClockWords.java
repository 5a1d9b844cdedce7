package org.backbench.ui.clocks;

import java.time.Instant;
import java.util.Optional;
import org.backbench.calendar.Dates;
import org.backbench.deadlines.ClockState;
import org.backbench.deadlines.ClockView;
import org.backbench.deadlines.ClockView.Entry;
import org.backbench.deadlines.ClockView.RungView;
import org.backbench.ui.look.DueDates;
import org.backbench.ui.look.Shape;
import org.backbench.ui.look.Status;
import org.backbench.ui.look.When;
import org.jspecify.annotations.Nullable;

/** How clocks, entries of their ledgers and rungs are said: a word and a shape each. */
final class ClockWords {

    private ClockWords() {}

    /** due in 3 working days (Thu 15 April 2010); 12 working days late; paused since; met. */
    static Status status(ClockView clock, DueDates dates) {
        return switch (clock.state()) {
            case RUNNING ->
                new Status(dates.of(clock.due()).shape(), dates.of(clock.due()).sentence());
            case OVERDUE -> new Status(Shape.LATE, late(clock) + " late (due " + Dates.weekday(clock.due()) + ")");
            case PAUSED -> new Status(Shape.HOLD, paused(clock));
            case MET -> new Status(Shape.DONE, "met in time" + on(clock));
            case MET_LATE -> new Status(Shape.DONE, "met, " + late(clock) + " late" + on(clock));
            case CALLED_OFF, ELAPSED -> new Status(Shape.DONE, clock.state().title() + on(clock));
        };
    }

    private static String late(ClockView clock) {
        return Dates.workingDays(clock.workingDaysLate());
    }

    private static String paused(ClockView clock) {
        String since = clock.pausedOn() == null ? "paused" : "paused since " + Dates.weekday(clock.pausedOn());
        return clock.workingDaysLate() == 0 ? since : since + ", " + late(clock) + " late by then";
    }

    private static String on(ClockView clock) {
        return clock.stoppedOn() == null ? "" : ", " + When.shortDay(clock.stoppedOn());
    }

    /** Why it stands still or has a later day than it had; empty where there is nothing to say. */
    static Optional<String> why(ClockView clock) {
        if (clock.state() == ClockState.PAUSED) {
            return clock.ledger().reversed().stream()
                    .filter(entry -> entry.kind().equals("pause"))
                    .findFirst()
                    .map(Entry::reason);
        }
        return Optional.ofNullable(clock.slidWhy());
    }

    /** Whose turn it is: the holder of the task, else whom its first step is for; nobody's once it is over. */
    static @Nullable String turn(ClockView clock) {
        if (clock.stoppedOn() != null) {
            return null;
        }
        return clock.holder() != null
                ? clock.holder()
                : clock.rungs().stream().findFirst().map(RungView::audience).orElse(null);
    }

    static String entry(String kind) {
        return switch (kind) {
            case "start" -> "started";
            case "pause" -> "paused";
            case "resume" -> "went on";
            case "extend" -> "given more time";
            case "slide" -> "made later";
            case "edit" -> "counted anew";
            case "stop" -> "met";
            case "call-off" -> "called off";
            case "elapse" -> "ended";
            default -> kind;
        };
    }

    static Shape shape(Entry entry) {
        return switch (entry.kind()) {
            case "pause" -> Shape.HOLD;
            case "extend", "slide" -> Shape.PLUS;
            case "stop", "call-off", "elapse" -> Shape.DONE;
            default -> Shape.NOW;
        };
    }

    /** Who it was, of a clock as its reader may see it. */
    static String by(Entry entry) {
        return entry.ours() ? "Backbench" : entry.by();
    }

    static Status rung(RungView rung) {
        return switch (rung.state()) {
            case TO_COME -> new Status(Shape.TODO, "to come");
            case HELD -> new Status(Shape.HOLD, "held while the clock stands still");
            case FIRED -> new Status(Shape.DONE, "done" + on(rung.firedAt()));
            case SUPERSEDED -> new Status(Shape.HALF, "superseded by a later step, not sent");
            case NOT_APPLICABLE -> new Status(Shape.MINUS, "not applicable");
            case CANCELLED -> new Status(Shape.MINUS, "no longer needed");
        };
    }

    private static String on(@Nullable Instant firedAt) {
        return firedAt == null ? "" : ", " + When.shortDay(firedAt) + ", " + When.time(firedAt);
    }
}
