package org.backbench.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.backbench.problems.Outdated;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Business time, in London. In production the system clock. In training mode it stands still at the instant of the
 * table business_time until {@link #moveTo} moves it, forward only; the table is read when somebody first asks.
 */
public final class BusinessClock extends Clock {

    private final TimeSettings settings;
    private final ObjectProvider<CalendarRows> rows;
    private volatile @Nullable Instant standing;

    BusinessClock(TimeSettings settings, ObjectProvider<CalendarRows> rows) {
        this.settings = settings;
        this.rows = rows;
    }

    public boolean isMovable() {
        return settings.training();
    }

    @Override
    public Instant instant() {
        if (!isMovable()) {
            return Clock.systemUTC().instant();
        }
        Instant now = standing;
        if (now == null) {
            now = rows.getObject().findTime().orElse(settings.trainingStart());
            standing = now;
        }
        return now;
    }

    /**
     * Moves the clock of training mode forward. Only the deadlines do this, because everything due in between must
     * happen in order; never within a transaction, which could take the new time back.
     */
    public synchronized void moveTo(Instant target) {
        if (!isMovable() || TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Only the clock of training mode moves, and only outside a transaction");
        }
        requireAhead(target);
        if (!rows.getObject().moveTime(target)) {
            forget();
            throw new ClockIsLater(instant());
        }
        standing = target;
    }

    /** Lets a time pass to which the clock can move, or says that it stands later. */
    public void requireAhead(Instant target) {
        if (target.isBefore(instant())) {
            throw new ClockIsLater(instant());
        }
    }

    /** Reads the table again the next time somebody asks. */
    void forget() {
        standing = null;
    }

    @Override
    public ZoneId getZone() {
        return Dates.LONDON;
    }

    /** The same time seen from another zone; it moves when this one moves. */
    @Override
    public Clock withZone(ZoneId zone) {
        return new Elsewhere(this, zone);
    }

    private static final class Elsewhere extends Clock {

        private final BusinessClock london;
        private final ZoneId zone;

        Elsewhere(BusinessClock london, ZoneId zone) {
            this.london = london;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return london.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return london.withZone(other);
        }
    }

    /** The training clock moves forward only. */
    public static final class ClockIsLater extends Outdated {
        ClockIsLater(Instant now) {
            super("The training clock already stands at %s and moves forward only. Choose a later time."
                    .formatted(Dates.moment(now)));
        }
    }
}
