package org.backbench.deadlines;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.backbench.audit.Audit;
import org.backbench.calendar.Dates;
import org.backbench.people.Role;
import org.jspecify.annotations.Nullable;
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
        Map<Long, StandingAsked.Standing> standings = standings(claimed);
        Map<Long, Audiences.Addressed> addressed = audiences.of(claimed, standings);
        Map<Long, List<SweepRows.Tried>> tried = tried(claimed);
        return claimed.stream()
                .map(rung -> {
                    Audiences.Addressed to = Objects.requireNonNull(addressed.get(rung.id()));
                    String besides =
                            said(tried(rung, tried.getOrDefault(rung.clockId(), List.of())), to.why(), rung.slidWhy());
                    String sentence = said(sentence(rung, to, standings.get(rung.id())), besides);
                    return fired(rung, to, at, sentence, besides);
                })
                .toList();
    }

    private static String said(@Nullable String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isEmpty()).collect(joining(" "));
    }

    /** Asks how what these clocks stand for is doing; only where a rung wants to know. */
    private Map<Long, StandingAsked.Standing> standings(List<SweepRows.ClaimedRung> claimed) {
        var asked = new StandingAsked(claimed.stream()
                .filter(rung -> rungOf(rung).onTrack() != null)
                .map(rung -> new StandingAsked.Question(rung.id(), rung.kind(), rung.caseId(), rung.due()))
                .toList());
        if (!asked.questions().isEmpty()) {
            events.publishEvent(asked);
        }
        return asked.answers();
    }

    private Map<Long, List<SweepRows.Tried>> tried(List<SweepRows.ClaimedRung> claimed) {
        List<Long> asking = claimed.stream()
                .filter(rung -> rungOf(rung).sentence().contains("{tried}"))
                .map(SweepRows.ClaimedRung::clockId)
                .toList();
        return asking.isEmpty()
                ? Map.of()
                : rows.findTried(asking).stream().collect(groupingBy(SweepRows.Tried::clockId));
    }

    private FiredRung fired(
            SweepRows.ClaimedRung rung, Audiences.Addressed to, Instant at, String sentence, String besides) {
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
                rungOf(rung).ends(),
                rung.holder() != null && to.meant().equals(rung.holder()),
                sentence,
                besides);
    }

    private LadderRung rungOf(SweepRows.ClaimedRung rung) {
        return ladders.get(rung.ladder(), rung.ladderVersion()).rung(rung.code());
    }

    private String sentence(
            SweepRows.ClaimedRung rung, Audiences.Addressed to, StandingAsked.@Nullable Standing standing) {
        String about = Objects.requireNonNullElse(rung.about(), rung.holder() == null ? "the action" : rung.label());
        return rungOf(rung)
                .sentence()
                .replace("{due}", Dates.day(rung.due()))
                .replace("{from}", Dates.day(rung.countedFrom()))
                .replace("{tried}", "")
                .replace("{holder}", rung.holder() == null ? "" : title(rung.holder()))
                .replace("{audience}", title(to.meant()))
                .replace("{standing}", standing == null ? "" : standing.words())
                .replace("{about}", about)
                .replace("{About}", about.substring(0, 1).toUpperCase(Locale.UK) + about.substring(1))
                .strip();
    }

    private String tried(SweepRows.ClaimedRung rung, List<SweepRows.Tried> triedOnClock) {
        if (!rungOf(rung).sentence().contains("{tried}")) {
            return "";
        }
        String tried = triedOnClock.stream()
                .filter(before -> before.dueOn().isBefore(Dates.dayOf(rung.dueAt())))
                .map(before -> title(before.audience()) + " on " + Dates.day(Dates.dayOf(before.firedAt())))
                .collect(joining(", "));
        return tried.isEmpty() ? "" : "Asked before: " + tried + ".";
    }

    private static String title(String key) {
        return Role.of(key).title();
    }
}
