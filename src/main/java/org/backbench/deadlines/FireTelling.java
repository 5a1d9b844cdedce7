package org.backbench.deadlines;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.backbench.audit.Audit;
import org.backbench.calendar.Dates;
import org.backbench.calendar.WorkingDays;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts fired rungs into words, records them and tells whoever listens, all in the sweep's transaction. */
@Component
class FireTelling {

    private final Ladders ladders;
    private final Audiences audiences;
    private final SweepRows rows;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    FireTelling(Ladders ladders, Audiences audiences, SweepRows rows, Audit audit, ApplicationEventPublisher events) {
        this.ladders = ladders;
        this.audiences = audiences;
        this.rows = rows;
        this.audit = audit;
        this.events = events;
    }

    List<FiredRung> tell(List<ClaimedRung> claimed, Instant at) {
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

    private List<FiredRung> inWords(List<ClaimedRung> claimed, Instant at) {
        Map<Long, StandingAsked.Standing> standings = standings(claimed);
        Map<Long, Audiences.Addressed> addressed = audiences.of(claimed, standings);
        Map<Long, List<SweepRows.Tried>> tried = tried(claimed);
        WorkingDays calendar = ladders.edition().calendar();
        List<FiredRung> fired = new ArrayList<>(claimed.size());
        for (ClaimedRung rung : claimed) {
            LadderRung step = rungOf(rung);
            Audiences.Addressed to = Objects.requireNonNull(addressed.get(rung.id()));
            var sentence = new RungSentence(rung, to, standings.get(rung.id()), Dates.dayOf(at), calendar);
            String besides = sentence.besides(step.sentence(), tried.getOrDefault(rung.clockId(), List.of()));
            fired.add(fired(rung, step, to, at, sentence.whole(step.sentence(), besides), besides));
        }
        return fired;
    }

    /** Asks how what these clocks stand for is doing; only where a rung wants to know. */
    private Map<Long, StandingAsked.Standing> standings(List<ClaimedRung> claimed) {
        var asked = new StandingAsked(claimed.stream()
                .filter(rung -> rungOf(rung).onTrack() != null)
                .map(rung -> new StandingAsked.Question(rung.id(), rung.kind(), rung.caseId(), rung.due()))
                .toList());
        if (!asked.questions().isEmpty()) {
            events.publishEvent(asked);
        }
        return asked.answers();
    }

    private Map<Long, List<SweepRows.Tried>> tried(List<ClaimedRung> claimed) {
        List<Long> asking = claimed.stream()
                .filter(rung -> rungOf(rung).sentence().contains(RungSentence.TRIED))
                .map(ClaimedRung::clockId)
                .toList();
        return asking.isEmpty()
                ? Map.of()
                : rows.findTried(asking).stream().collect(groupingBy(SweepRows.Tried::clockId));
    }

    private static FiredRung fired(
            ClaimedRung rung, LadderRung step, Audiences.Addressed to, Instant at, String sentence, String besides) {
        return new FiredRung(
                rung.id(),
                rung.clockId(),
                rung.kind(),
                rung.label(),
                rung.caseId(),
                rung.subject(),
                rung.body(),
                rung.about(),
                rung.code(),
                rung.round(),
                rung.due(),
                to.meant(),
                to.wentTo(),
                at,
                rung.isEscalation(),
                step.ends(),
                rung.holder() != null && to.meant().equals(rung.holder()),
                sentence,
                besides);
    }

    private LadderRung rungOf(ClaimedRung rung) {
        return ladders.get(rung.ladder(), rung.ladderVersion()).rung(rung.code());
    }
}
