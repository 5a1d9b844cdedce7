package org.backbench.ui.programme;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.backbench.deadlines.FiredRung;
import org.backbench.deadlines.MoveUnderWay;
import org.backbench.deadlines.Progress;
import org.jspecify.annotations.Nullable;

/**
 * A move of the training clock as far as it has come.
 *
 * @param fired what happened on the way, the latest first; of many only the latest
 * @param resumed whether a restart of the service cut it short, so that it went on by itself
 * @param failure what went wrong, null while all is well
 */
record ClockMove(
        String by,
        Instant from,
        Instant target,
        Progress progress,
        List<FiredRung> fired,
        boolean resumed,
        boolean over,
        @Nullable String failure) {

    private static final int SHOWN = 200;

    ClockMove {
        fired = List.copyOf(fired);
    }

    static ClockMove begun(String by, Instant from, Instant target) {
        return new ClockMove(by, from, target, new Progress(from, target, 0, 0, 0), List.of(), false, false, null);
    }

    /** One that goes on after a restart, from where the clock stands. */
    static ClockMove resumed(MoveUnderWay left, Instant now) {
        Progress soFar = new Progress(now, left.target(), left.fired(), 0, 0);
        return new ClockMove(left.byName(), left.fromAt(), left.target(), soFar, List.of(), true, false, null);
    }

    ClockMove at(Progress now) {
        return new ClockMove(by, from, target, now, fired, resumed, over, failure);
    }

    ClockMove then(List<FiredRung> more) {
        List<FiredRung> latest = new ArrayList<>(more.reversed());
        latest.addAll(fired);
        return new ClockMove(
                by, from, target, progress, latest.subList(0, Math.min(SHOWN, latest.size())), resumed, over, failure);
    }

    ClockMove ended(@Nullable String why) {
        return new ClockMove(by, from, target, progress, fired, resumed, true, why);
    }

    /** How much of the way lies behind, from 0 to 1. */
    double share() {
        long way = Duration.between(from, target).toSeconds();
        return way <= 0
                ? 1
                : Math.clamp((double) Duration.between(from, progress.at()).toSeconds() / way, 0, 1);
    }
}
