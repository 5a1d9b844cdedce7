package org.backbench.deadlines;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.backbench.calendar.Dates;
import org.backbench.calendar.WorkingDays;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts rungs into words: those that fire, and beforehand those that are to come. Changes nothing. */
@Component
class RungWords {

    private final Ladders ladders;
    private final Audiences audiences;
    private final SweepRows rows;
    private final ApplicationEventPublisher events;

    RungWords(Ladders ladders, Audiences audiences, SweepRows rows, ApplicationEventPublisher events) {
        this.ladders = ladders;
        this.audiences = audiences;
        this.rows = rows;
        this.events = events;
    }

    /** Rungs that fire at this moment, in their order. */
    List<FiredRung> fired(List<ClaimedRung> claimed, Instant at) {
        Situation situation = situation(claimed);
        return inWords(claimed, situation, tried(claimed), rung -> at);
    }

    /** Rungs as each would fire when it is due, by what is known now and if nothing comes before. */
    List<FiredRung> foretold(List<ClaimedRung> toCome) {
        Situation situation = situation(toCome);
        Stream<SweepRows.Tried> asked = toCome.stream()
                .filter(rung -> rung.dueOn().isAfter(rung.due()))
                .map(rung ->
                        new SweepRows.Tried(rung.clockId(), situation.to(rung).wentTo(), rung.dueOn(), rung.dueAt()));
        List<SweepRows.Tried> tried =
                Stream.concat(tried(toCome).stream(), asked).toList();
        return inWords(toCome, situation, tried, ClaimedRung::dueAt);
    }

    /** To whom rungs go, and how what their clocks stand for is doing. */
    private record Situation(Map<Long, StandingAsked.Standing> standings, Map<Long, Audiences.Addressed> addressed) {

        Audiences.Addressed to(ClaimedRung rung) {
            return Objects.requireNonNull(addressed.get(rung.id()));
        }
    }

    private Situation situation(List<ClaimedRung> rungs) {
        Map<Long, StandingAsked.Standing> standings = standings(rungs);
        return new Situation(standings, audiences.of(rungs, standings));
    }

    private List<FiredRung> inWords(
            List<ClaimedRung> rungs,
            Situation situation,
            List<SweepRows.Tried> allTried,
            Function<ClaimedRung, Instant> moment) {
        Map<Long, List<SweepRows.Tried>> tried = allTried.stream().collect(groupingBy(SweepRows.Tried::clockId));
        WorkingDays calendar = ladders.edition().calendar();
        List<FiredRung> fired = new ArrayList<>(rungs.size());
        for (ClaimedRung rung : rungs) {
            LadderRung step = rungOf(rung);
            Audiences.Addressed to = situation.to(rung);
            Instant at = moment.apply(rung);
            var standing = situation.standings().get(rung.id());
            var sentence = new RungSentence(rung, to, standing, Dates.dayOf(at), calendar);
            String besides = sentence.besides(step.sentence(), tried.getOrDefault(rung.clockId(), List.of()));
            fired.add(fired(rung, step, to, at, sentence.whole(step.sentence(), besides), besides));
        }
        return fired;
    }

    /** Asks how what these clocks stand for is doing; only where a rung wants to know. */
    private Map<Long, StandingAsked.Standing> standings(List<ClaimedRung> rungs) {
        var asked = new StandingAsked(rungs.stream()
                .filter(rung -> rungOf(rung).onTrack() != null)
                .map(rung -> new StandingAsked.Question(rung.id(), rung.kind(), rung.caseId(), rung.due()))
                .toList());
        if (!asked.questions().isEmpty()) {
            events.publishEvent(asked);
        }
        return asked.answers();
    }

    private List<SweepRows.Tried> tried(List<ClaimedRung> rungs) {
        List<Long> asking = rungs.stream()
                .filter(rung -> rungOf(rung).sentence().contains(RungSentence.TRIED))
                .map(ClaimedRung::clockId)
                .toList();
        return asking.isEmpty() ? List.of() : rows.findTried(asking);
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
