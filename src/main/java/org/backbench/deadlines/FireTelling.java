package org.backbench.deadlines;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.backbench.audit.Audit;
import org.backbench.calendar.Dates;
import org.backbench.people.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts fired rungs into words, records them and tells whoever listens, all in the sweep's transaction. */
@Component
class FireTelling {

    private final Ladders ladders;
    private final SweepRows rows;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    FireTelling(Ladders ladders, SweepRows rows, Audit audit, ApplicationEventPublisher events) {
        this.ladders = ladders;
        this.rows = rows;
        this.audit = audit;
        this.events = events;
    }

    List<FiredRung> tell(List<SweepRows.ClaimedRung> claimed, Instant at) {
        if (claimed.isEmpty()) {
            return List.of();
        }
        List<FiredRung> fired = inWords(claimed, at);
        audit.recordAll(
                "sweep",
                "fire-rung",
                fired.stream()
                        .map(rung -> new Audit.Entry(rung.kind() + ": " + rung.rung(), rung.caseId(), rung.sentence()))
                        .toList());
        events.publishEvent(new RungsFired(fired));
        return fired;
    }

    private List<FiredRung> inWords(List<SweepRows.ClaimedRung> claimed, Instant at) {
        Map<Long, List<SweepRows.Tried>> tried =
                rows
                        .findTried(claimed.stream()
                                .map(SweepRows.ClaimedRung::clockId)
                                .toList())
                        .stream()
                        .collect(groupingBy(SweepRows.Tried::clockId));
        return claimed.stream()
                .map(rung -> fired(rung, at, sentence(rung, tried.getOrDefault(rung.clockId(), List.of()))))
                .toList();
    }

    private FiredRung fired(SweepRows.ClaimedRung rung, Instant at, String sentence) {
        return new FiredRung(
                rung.id(),
                rung.clockId(),
                rung.kind(),
                rung.clockKind().label(rung.about()),
                rung.caseId(),
                rung.subject(),
                rung.body(),
                rung.about(),
                rung.code(),
                rung.round(),
                rung.due(),
                rung.audience(),
                rung.audience(),
                at,
                rung.isEscalation(),
                rungOf(rung).ends(),
                false,
                sentence);
    }

    private LadderRung rungOf(SweepRows.ClaimedRung rung) {
        return ladders.get(rung.clockKind(), rung.ladderVersion()).rung(rung.code());
    }

    private String sentence(SweepRows.ClaimedRung rung, List<SweepRows.Tried> triedOnClock) {
        String template = rungOf(rung).sentence();
        String about = Objects.requireNonNullElse(rung.about(), "the action");
        String tried = triedOnClock.stream()
                .filter(before -> before.dueOn().isBefore(Dates.dayOf(rung.dueAt())))
                .map(before -> Role.of(before.audience()).title() + " on " + Dates.day(Dates.dayOf(before.firedAt())))
                .collect(joining(", "));
        return template.replace("{due}", Dates.day(rung.due()))
                .replace("{from}", Dates.day(rung.countedFrom()))
                .replace("{tried}", tried.isEmpty() ? "" : " Asked before: " + tried + ".")
                .replace("{about}", about)
                .replace("{About}", about.substring(0, 1).toUpperCase(Locale.UK) + about.substring(1));
    }
}
