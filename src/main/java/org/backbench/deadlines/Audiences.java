package org.backbench.deadlines;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.backbench.bodies.PartyEnd;
import org.backbench.bodies.PartyEnds;
import org.backbench.calendar.Dates;
import org.backbench.people.Offices;
import org.backbench.people.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds out to whom firing rungs really go: a party that has ended hands on to its successor, and where an office is
 * vacant the next rung's audience is asked, then whom the office answers to, then the programme office. A party of
 * which nobody uses this service gets its letters on paper, addressed to the office.
 */
@Component
class Audiences {

    private static final String LAST = Role.PROGRAMME_OFFICE.at("OEP");

    /**
     * Where a rung goes.
     *
     * @param meant the role key of the ladder
     * @param wentTo the role key of somebody who is there
     * @param why in a sentence, where the two differ
     */
    record Addressed(String meant, String wentTo, @Nullable String why) {}

    private final Ladders ladders;
    private final ClockKinds kinds;
    private final PartyEnds ends;
    private final Offices offices;
    private final Clock clock;

    Audiences(Ladders ladders, ClockKinds kinds, PartyEnds ends, Offices offices, Clock clock) {
        this.ladders = ladders;
        this.kinds = kinds;
        this.ends = ends;
        this.offices = offices;
        this.clock = clock;
    }

    /** A few statements, however many rungs. */
    Map<Long, Addressed> of(List<ClaimedRung> claimed, Map<Long, StandingAsked.Standing> standings) {
        Map<Long, Addressed> addressed = new HashMap<>();
        Map<Long, String> meant = new HashMap<>();
        claimed.forEach(rung -> meant.put(rung.id(), meant(rung, standings.get(rung.id()))));
        Known known = known(new HashSet<>(meant.values()));
        List<ClaimedRung> absent = new ArrayList<>();
        for (ClaimedRung rung : claimed) {
            String key = Objects.requireNonNull(meant.get(rung.id()));
            if (known.answers(key)) {
                addressed.put(rung.id(), new Addressed(key, key, null));
            } else {
                absent.add(rung);
            }
        }
        if (!absent.isEmpty()) {
            addressed.putAll(elsewhere(absent, meant));
        }
        return addressed;
    }

    /** Those whose audience is not there go to whoever comes after it. */
    private Map<Long, Addressed> elsewhere(List<ClaimedRung> absent, Map<Long, String> meant) {
        Map<Long, List<String>> wanted = absent.stream()
                .collect(toMap(ClaimedRung::id, rung -> wanted(rung, Objects.requireNonNull(meant.get(rung.id())))));
        Known known = known(wanted.values().stream().flatMap(List::stream).collect(toSet()));
        return wanted.entrySet().stream().collect(toMap(Map.Entry::getKey, entry -> known.address(entry.getValue())));
    }

    /** Whom the ladder means as things stand. */
    private String meant(ClaimedRung rung, StandingAsked.@Nullable Standing standing) {
        if (standing == null || !standing.onTrack()) {
            return rung.audience();
        }
        String onTrack = ladders.get(rung.ladder(), rung.ladderVersion())
                .rung(rung.code())
                .onTrack();
        String key = onTrack == null ? null : rung.parties().keyOf(onTrack, kinds::leadOf);
        return Objects.requireNonNullElse(key, rung.audience());
    }

    /** The audience of the rung first, then who comes after it. */
    private List<String> wanted(ClaimedRung rung, String meant) {
        Ladder ladder = ladders.get(rung.ladder(), rung.ladderVersion());
        LadderRung itself = ladder.rung(rung.code());
        List<String> keys = new ArrayList<>();
        keys.add(meant);
        Stream<String> higher = ladder.rungs().stream()
                .filter(other -> other.anchor() == itself.anchor() && other.offset() > itself.offset())
                .map(LadderRung::audience);
        Stream.concat(higher, Stream.of(kinds.leadOf(Role.of(meant))))
                .map(audience -> rung.parties().keyOf(audience, kinds::leadOf))
                .filter(Objects::nonNull)
                .forEach(keys::add);
        keys.add(LAST);
        return keys.stream().distinct().toList();
    }

    private Known known(Set<String> keys) {
        LocalDate today = LocalDate.now(clock);
        Set<String> parties = new HashSet<>();
        keys.forEach(key -> parties.add(partyOf(key)));
        Map<String, PartyEnd> ended = ends.ended(parties, today);
        ended.values().forEach(end -> parties.addAll(end.successors()));
        return new Known(ended, offices.held(parties, today));
    }

    private static String partyOf(String key) {
        return key.substring(key.indexOf('@') + 1);
    }

    /** Which parties have ended, and which offices of the parties somebody holds. */
    private record Known(Map<String, PartyEnd> ended, Map<String, Set<String>> held) {

        /** Whether somebody answers to this key today, at a party that has not ended. */
        boolean answers(String key) {
            return !ended.containsKey(partyOf(key)) && isThere(key);
        }

        Addressed address(List<String> wanted) {
            String meant = wanted.getFirst();
            List<String> reasons = new ArrayList<>();
            for (String key : wanted) {
                String there = there(key, reasons);
                if (there != null) {
                    return new Addressed(meant, there, there.equals(meant) ? null : why(reasons, there));
                }
            }
            return new Addressed(meant, meant, null);
        }

        /** Who answers to this key today; null where nobody does. */
        private @Nullable String there(String key, List<String> reasons) {
            PartyEnd end = ended.get(partyOf(key));
            if (end == null) {
                if (isThere(key)) {
                    return key;
                }
                reasons.add("nobody is %s there".formatted(Role.of(key).title()));
                return null;
            }
            reasons.add("%s ended on %s".formatted(end.name(), Dates.day(end.lastDay())));
            return end.successors().stream()
                    .map(successor -> Role.of(key).at(successor))
                    .filter(this::isThere)
                    .findFirst()
                    .orElse(null);
        }

        private boolean isThere(String key) {
            Set<String> offices = held.get(partyOf(key));
            Role role = Role.of(key);
            boolean onPaper = role != Role.PEER && role != Role.LEAD_PEER;
            return offices == null ? onPaper : offices.contains(key);
        }

        private static String why(List<String> reasons, String there) {
            String because = String.join(", and ", reasons);
            return "This goes to the %s, because %s.".formatted(Role.of(there).title(), because);
        }
    }
}
