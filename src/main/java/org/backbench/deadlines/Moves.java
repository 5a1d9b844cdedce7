package org.backbench.deadlines;

import java.time.Instant;
import java.util.Optional;
import org.backbench.audit.Audit;
import org.backbench.people.Person;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the move of the training clock that is under way, so that a restart does not end it, and who set it going. */
@Component
@Transactional
class Moves {

    private static final String OBJECT = "training clock";

    private final MoveRows rows;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    Moves(MoveRows rows, Audit audit, ApplicationEventPublisher events) {
        this.rows = rows;
        this.audit = audit;
        this.events = events;
    }

    MoveUnderWay begin(Person person, Instant from, Instant target) {
        audit.record(person.login(), "move-clock", OBJECT, null, from + " to " + target);
        var move = new MoveUnderWay(person.name(), from, target, 0);
        rows.save(move);
        return move;
    }

    Optional<MoveUnderWay> underWay() {
        return rows.find();
    }

    /** The move that a restart cut short. */
    Optional<MoveUnderWay> goOn(Instant now) {
        Optional<MoveUnderWay> move = rows.find();
        move.ifPresent(left ->
                audit.record("service", "move-clock", OBJECT, null, "on from %s to %s".formatted(now, left.target())));
        return move;
    }

    /** How many rungs have fired since the move began. */
    void came(int fired) {
        rows.setFired(fired);
        events.publishEvent(new ClockMoved());
    }

    void arrived() {
        rows.delete();
        events.publishEvent(new ClockMoved());
    }
}
