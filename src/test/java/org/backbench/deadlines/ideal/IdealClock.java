package org.backbench.deadlines.ideal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Says from the ledger of a clock what must have fired: each rung comes with the first sweep at or after its moment
 * while its clock runs, unless a higher one has come by then.
 */
public final class IdealClock {

    private static final Map<String, List<IdealRung>> LADDERS = IdealRung.ladders();

    private final NavigableMap<Instant, IdealDays> calendars;
    private final NavigableMap<Instant, List<IdealRung>> edits;
    private final Instant[] sweeps;

    /**
     * A world to judge in.
     *
     * @param calendars the working days by the moment from which they were in force
     * @param edits what ladders became, each by the moment of its edit
     * @param sweeps when the sweep worked, in order; never at the moment of a fact
     */
    public IdealClock(Map<Instant, IdealDays> calendars, Map<Instant, List<IdealRung>> edits, List<Instant> sweeps) {
        this.calendars = new TreeMap<>(calendars);
        this.edits = new TreeMap<>(edits);
        this.sweeps = sweeps.toArray(Instant[]::new);
    }

    public Set<Fire> fires(Timed clock, List<Fact> facts) {
        List<Leg> legs = new Life(clock).legs(facts);
        Map<String, Fire> fires = new LinkedHashMap<>();
        Instant over = Instant.MAX;
        for (int number = 0; number < legs.size() && legs.get(number).from.isBefore(over); number++) {
            Instant until = number + 1 < legs.size() ? legs.get(number + 1).from : Instant.MAX;
            Leg leg = legs.get(number);
            for (Map.Entry<IdealRung, LocalDate> rung : leg.days.entrySet()) {
                Instant moment = rung.getKey().moment(rung.getValue());
                Instant sweep = firstSweep(moment.isAfter(leg.from) ? moment : leg.from);
                if (!leg.stands && sweep != null && sweep.isBefore(until)) {
                    String code = rung.getKey().code();
                    fires.putIfAbsent(leg.round + code, new Fire(clock.clock(), leg.round, code, moment, sweep));
                    over = rung.getKey().ends() ? sweep : over;
                }
            }
        }
        return judged(fires.values().stream().toList());
    }

    /** The rungs of a ladder at a moment, those of an edit at this moment included. */
    private List<IdealRung> ladder(String kind, Instant at) {
        return edits.headMap(at, true).descendingMap().values().stream()
                .filter(rungs -> rungs.getFirst().ladder().equals(kind))
                .findFirst()
                .orElseGet(() -> Objects.requireNonNull(LADDERS.get(kind)));
    }

    private @Nullable Instant firstSweep(Instant from) {
        int place = Arrays.binarySearch(sweeps, from);
        int first = place >= 0 ? place : -place - 1;
        return first < sweeps.length ? sweeps[first] : null;
    }

    private static Set<Fire> judged(List<Fire> due) {
        Set<Fire> judged = new HashSet<>();
        for (Fire fire : due) {
            Instant at = Objects.requireNonNull(fire.firedAt());
            boolean topped = due.stream()
                    .anyMatch(other -> other.round() == fire.round()
                            && other.moment().isAfter(fire.moment())
                            && !Objects.requireNonNull(other.firedAt()).isAfter(at));
            judged.add(topped ? new Fire(fire.clock(), fire.round(), fire.rung(), fire.moment(), null) : fire);
        }
        return judged;
    }

    /** From one fact to the next nothing changes. */
    private record Leg(Instant from, int round, boolean stands, Map<IdealRung, LocalDate> days) {}

    private final class Life {

        private final Timed clock;
        private final Map<IdealRung, LocalDate> days = new LinkedHashMap<>();
        private final Set<String> had = new HashSet<>();
        private int round;
        private int holds;
        private int slid;
        private LocalDate due = LocalDate.MIN;
        private LocalDate held = LocalDate.MIN;

        Life(Timed clock) {
            this.clock = clock;
        }

        List<Leg> legs(List<Fact> facts) {
            List<Leg> legs = new ArrayList<>();
            for (Fact fact : facts) {
                if (!fact.kind().equals("elapse")) {
                    happens(fact);
                    legs.add(new Leg(fact.at(), round, holds > 0, Map.copyOf(days)));
                }
            }
            return legs;
        }

        private void happens(Fact fact) {
            switch (fact.kind()) {
                case "start", "extend" -> begin(fact);
                case "pause" -> hold(fact);
                case "resume" -> letGo(fact);
                case "slide" -> move(fact.due(), fact);
                case "edit" -> edit(fact);
                case "stop", "call-off" -> days.clear();
                default -> throw new AssertionError("What is " + fact);
            }
            if (!fact.due().equals(due)) {
                throw new AssertionError("By count it is due on %s: %s of %s".formatted(due, fact, clock));
            }
        }

        private void begin(Fact fact) {
            round++;
            slid = 0;
            due = fact.due();
            days.clear();
            had.clear();
            for (IdealRung rung : ladder(clock.ladder(), fact.at())) {
                had.add(rung.code());
                comes(rung, fact);
            }
        }

        private boolean comes(IdealRung rung, Fact fact) {
            LocalDate day = day(rung, fact);
            boolean comes = rung.concerns(clock) && !rung.moment(day).isBefore(fact.at());
            if (comes) {
                days.put(rung, day);
            }
            return comes;
        }

        /** What was there and still is gets its new day; what an edit of the ladder brings comes if it is not over. */
        private void edit(Fact fact) {
            Set<String> there = days.keySet().stream().map(IdealRung::code).collect(Collectors.toSet());
            List<IdealRung> ladder = ladder(clock.ladder(), fact.at());
            days.clear();
            due = fact.due();
            for (IdealRung rung : ladder) {
                if (there.contains(rung.code())) {
                    days.put(rung, day(rung, fact));
                } else if (edits.containsKey(fact.at()) && !had.contains(rung.code()) && comes(rung, fact)) {
                    had.add(rung.code());
                }
            }
        }

        private void hold(Fact fact) {
            held = holds == 0 ? IdealTime.day(fact.at()) : held;
            holds++;
        }

        private void letGo(Fact fact) {
            holds--;
            if (holds == 0) {
                int lost = calendar(fact).between(held, IdealTime.day(fact.at()));
                if (lost > 0) {
                    slid += lost;
                    move(calendar(fact).plus(due, lost), fact);
                }
            }
        }

        private void move(LocalDate to, Fact fact) {
            due = to;
            days.replaceAll((rung, day) -> day(rung, fact));
        }

        private LocalDate day(IdealRung rung, Fact fact) {
            IdealDays calendar = calendar(fact);
            return rung.fromStart()
                    ? calendar.plus(rung.day(clock.countedFrom(), calendar), slid)
                    : rung.day(due, calendar);
        }

        private IdealDays calendar(Fact fact) {
            return calendars.floorEntry(fact.at()).getValue();
        }
    }
}
