package org.backbench.deadlines;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backbench.audit.Audit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Records fired rungs in words and tells whoever listens, all in the sweep's transaction. */
@Component
class FireTelling {

    private final RungWords words;
    private final SweepRows rows;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    FireTelling(RungWords words, SweepRows rows, Audit audit, ApplicationEventPublisher events) {
        this.words = words;
        this.rows = rows;
        this.audit = audit;
        this.events = events;
    }

    List<FiredRung> tell(List<ClaimedRung> claimed, Instant at) {
        if (claimed.isEmpty()) {
            return List.of();
        }
        List<FiredRung> fired = words.fired(claimed, at);
        writeDownWhere(claimed, fired);
        audit.recordAll(
                "sweep",
                "fire-rung",
                fired.stream()
                        .map(rung -> new Audit.Entry(rung.kind() + ": " + rung.rung(), rung.caseId(), rung.sentence()))
                        .toList());
        events.publishEvent(new RungsFired(fired));
        return fired;
    }

    private void writeDownWhere(List<ClaimedRung> claimed, List<FiredRung> fired) {
        Map<Long, String> elsewhere = new HashMap<>();
        for (int place = 0; place < claimed.size(); place++) {
            String wentTo = fired.get(place).audienceKey();
            if (!wentTo.equals(claimed.get(place).audience())) {
                elsewhere.put(claimed.get(place).id(), wentTo);
            }
        }
        if (!elsewhere.isEmpty()) {
            rows.updateWentTo(elsewhere);
        }
    }
}
