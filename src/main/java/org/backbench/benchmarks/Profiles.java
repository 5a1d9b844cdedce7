package org.backbench.benchmarks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.backbench.bodies.Bodies;
import org.backbench.bodies.PublicBody;
import org.backbench.people.Person;
import org.backbench.returns.Cycle;
import org.backbench.returns.Cycles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One body by all its indicators at once: as many statements for ninety-four of them as for one. */
@Service
@Transactional(readOnly = true)
public class Profiles {

    /** What a body was left out for that may have been mended after the release without a correction. */
    private static final Set<Reason> WAITED_FOR = Set.of(Reason.NOT_RECEIVED, Reason.INCOMPLETE, Reason.RESERVED);

    private final Cycles cycles;
    private final Indicators indicators;
    private final Comparison comparison;
    private final ReleaseRows releases;
    private final CorrectionNoteRows notes;
    private final Bodies bodies;

    Profiles(
            Cycles cycles,
            Indicators indicators,
            Comparison comparison,
            ReleaseRows releases,
            CorrectionNoteRows notes,
            Bodies bodies) {
        this.cycles = cycles;
        this.indicators = indicators;
        this.comparison = comparison;
        this.releases = releases;
        this.notes = notes;
        this.bodies = bodies;
    }

    /**
     * All indicators of a template in their order, each beside the body's own group, as this person may see them: as
     * released when the cycle is frozen, else as the figures are now. None where the body is compared with nobody.
     */
    public List<ProfileLine> of(Person person, int year, String template, String bodyCode) {
        PublicBody body = bodies.find(bodyCode);
        Cycle cycle = cycles.get(year);
        if (cycle.collection(template).isEmpty()) {
            return List.of();
        }
        List<Indicator> all = indicators.all(template);
        String group = body.peerGroups().getLast();
        return cycle.frozen() ? released(person, cycle, all, body, group) : now(person, cycle, all, body, group);
    }

    private List<ProfileLine> now(Person person, Cycle cycle, List<Indicator> all, PublicBody body, String group) {
        String template = all.getFirst().template();
        Field field = comparison.field(cycle, all, group);
        Map<String, String> cautions = comparison.cautions(cycle, template, body.code());
        return all.stream()
                .map(indicator -> {
                    Benchmark shown =
                            Suppression.seenBy(person, field.compare(indicator, group, Benchmark.PROVISIONAL));
                    return asShown(shown, body, caution(indicator, cautions));
                })
                .toList();
    }

    private static @Nullable String caution(Indicator indicator, Map<String, String> cautions) {
        return indicator.lines().stream()
                .filter(cautions::containsKey)
                .sorted()
                .findFirst()
                .map(cautions::get)
                .orElse(null);
    }

    private List<ProfileLine> released(Person person, Cycle cycle, List<Indicator> all, PublicBody body, String group) {
        Map<String, Benchmark> released = releases.ofBody(cycle.year(), group, body.code());
        Map<String, Integer> corrected = notes.corrected(cycle.year(), group, body.code());
        List<Indicator> known = all.stream()
                .filter(indicator -> released.containsKey(indicator.key()))
                .toList();
        List<Indicator> moved = known.stream()
                .filter(indicator -> mayHaveMoved(released.get(indicator.key()), corrected, body))
                .toList();
        Map<String, Position> late = late(cycle, moved, body, group);
        return known.stream()
                .map(indicator -> {
                    Benchmark shown = Suppression.seenBy(person, Objects.requireNonNull(released.get(indicator.key())));
                    Position measured = late.get(indicator.key());
                    return measured == null ? asShown(shown, body, null) : late(person, shown, measured);
                })
                .toList();
    }

    private static boolean mayHaveMoved(@Nullable Benchmark released, Map<String, Integer> corrected, PublicBody body) {
        if (released == null) {
            return false;
        }
        Optional<LeftOut> leftOut = released.leftOut(body.code());
        boolean unknown = leftOut.isEmpty() && released.position(body.code()).isEmpty();
        return unknown
                || leftOut.map(LeftOut::kind).filter(WAITED_FOR::contains).isPresent()
                || Integer.valueOf(released.release())
                        .equals(corrected.get(released.indicator().key()));
    }

    /** What the body comes to now, by indicator, not yet held against the release. */
    private Map<String, Position> late(Cycle cycle, List<Indicator> moved, PublicBody body, String group) {
        Map<String, Position> late = new HashMap<>();
        if (!moved.isEmpty()) {
            Field field = comparison.field(cycle, moved, group);
            moved.forEach(indicator -> field.compare(indicator, group, Benchmark.PROVISIONAL)
                    .position(body.code())
                    .ifPresent(position -> late.put(indicator.key(), position)));
        }
        return late;
    }

    private static ProfileLine late(Person person, Benchmark released, Position measured) {
        Indicator indicator = released.indicator();
        return Suppression.hides(person, indicator, measured)
                ? line(released, null, Suppression.instead(measured), true, null)
                : line(released, GroupFigures.against(indicator, released.quartiles(), measured), null, true, null);
    }

    private static ProfileLine asShown(Benchmark shown, PublicBody body, @Nullable String caution) {
        return line(
                shown,
                shown.position(body.code()).orElse(null),
                shown.leftOut(body.code()).orElse(null),
                false,
                caution);
    }

    private static ProfileLine line(
            Benchmark shown,
            @Nullable Position own,
            @Nullable LeftOut leftOut,
            boolean late,
            @Nullable String caution) {
        return new ProfileLine(
                shown.indicator(),
                shown.group(),
                shown.n(),
                shown.method(),
                shown.quartiles(),
                shown.release(),
                own,
                leftOut,
                late,
                caution);
    }
}
