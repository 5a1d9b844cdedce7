package org.backbench.deadlines;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.backbench.audit.Audit;
import org.backbench.calendar.Dates;
import org.backbench.people.Person;
import org.backbench.people.Role;
import org.backbench.problems.NotFound;
import org.backbench.problems.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person may do to a clock: pause it while he waits for the body, let it go on, give it more time. */
@Service
@Transactional
public class Clocks {

    /** Those who act for the whole programme and need no party in common with a clock. */
    private static final Set<Role> NATIONAL =
            Set.of(Role.INSPECTOR, Role.ASSESSMENT_DIRECTOR, Role.QUALITY_ASSURER, Role.PROGRAMME_OFFICE);

    private final ClockRows rows;
    private final ClockKinds kinds;
    private final ClockMoving moving;
    private final Deadlines deadlines;
    private final Audit audit;
    private final Clock clock;

    Clocks(ClockRows rows, ClockKinds kinds, ClockMoving moving, Deadlines deadlines, Audit audit, Clock clock) {
        this.rows = rows;
        this.kinds = kinds;
        this.moving = moving;
        this.deadlines = deadlines;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether the person may pause this clock: it times his task, and its work may wait for the body. */
    @Transactional(readOnly = true)
    public boolean mayPause(Person person, ClockView view) {
        return view.holder() != null
                && person.holds(view.holder())
                && kinds.get(view.kind()).waits();
    }

    /** Whether the person may give this clock more time. */
    @Transactional(readOnly = true)
    public boolean mayExtend(Person person, ClockView view) {
        String riep = view.riep();
        return kinds.get(view.kind()).extendedBy().stream()
                .anyMatch(role ->
                        NATIONAL.contains(role) ? person.is(role) : riep != null && person.holds(role.at(riep)));
    }

    /** The holder waits for the body: his clock stands still, and only his. */
    public ClockView pause(Person person, long id, String reason) {
        LedgerClock own = own(person, id);
        requireReason(reason);
        if (!kinds.get(own.kind()).waits()) {
            throw new WaitsForNobody(own);
        }
        if (own.waiting()) {
            throw new StandsStill(own);
        }
        moving.pause(List.of(own), MovingRows.Hold.WAITING, new ClockMoving.Deed(person.name(), reason.strip()));
        return record(person, own, "pause-clock", "Waiting for the body: " + reason.strip());
    }

    /** The wait is over: what the clock has left is what it had left when it was paused. */
    public ClockView resume(Person person, long id, String reason) {
        LedgerClock own = own(person, id);
        if (!own.waiting()) {
            throw new Runs(own);
        }
        String why = reason.isBlank() ? "The wait is over." : reason.strip();
        moving.resume(List.of(own), MovingRows.Hold.WAITING, new ClockMoving.Deed(person.name(), why));
        return record(person, own, "resume-clock", why);
    }

    /** Gives a clock more time; its ladder begins anew. Asked for after the day, most duties are late and stay so. */
    public ClockView extend(Person person, long id, LocalDate newDue, String reason) {
        ClockView seen = deadlines.get(id);
        if (!mayExtend(person, seen)) {
            throw new NotFound("clock", id);
        }
        requireReason(reason);
        LocalDate today = LocalDate.now(clock);
        LedgerClock running = locked(id).requireExtensible(newDue, today, today);
        deadlines.extend(running, newDue, new Deadlines.Grant(today, reason.strip(), person.name()));
        return record(person, running, "extend-clock", "Due %s. %s".formatted(Dates.day(newDue), reason.strip()));
    }

    private ClockView record(Person person, LedgerClock one, String action, String sentence) {
        audit.record(person.login(), action, "clock " + one.id() + ": " + one.label(), one.caseId(), sentence);
        return deadlines.get(one.id());
    }

    /** The running clock of a task of this person; somebody else's is not found. */
    private LedgerClock own(Person person, long id) {
        LedgerClock found = rows.lock(id).orElseThrow(() -> new NotFound("clock", id));
        if (found.holder() == null || !person.holds(found.holder())) {
            throw new NotFound("clock", id);
        }
        return found.requireRunning();
    }

    private LedgerClock locked(long id) {
        return rows.lock(id).orElseThrow(() -> new NotFound("clock", id)).requireRunning();
    }

    private static void requireReason(String reason) {
        if (reason.isBlank()) {
            throw new ReasonMissing();
        }
    }

    /** Whoever reads the ledger must understand it. */
    public static final class ReasonMissing extends Refused {
        ReasonMissing() {
            super("Say why: the ledger keeps the reason, and letters give it.");
        }
    }

    /** Only work that may wait for the body can be paused. */
    public static final class WaitsForNobody extends Refused {
        WaitsForNobody(LedgerClock clock) {
            super("“%s” does not wait for the body, so its clock cannot be paused. Ask for more time instead."
                    .formatted(clock.label()));
        }
    }

    /** It is paused already. */
    public static final class StandsStill extends Refused {
        StandsStill(LedgerClock clock) {
            super("The clock of “%s” already stands still.".formatted(clock.label()));
        }
    }

    /** It runs already. */
    public static final class Runs extends Refused {
        Runs(LedgerClock clock) {
            super("The clock of “%s” does not wait for the body.".formatted(clock.label()));
        }
    }
}
