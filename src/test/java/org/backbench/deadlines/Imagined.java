package org.backbench.deadlines;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.backbench.calendar.Dates;
import org.jspecify.annotations.Nullable;

/** Three years that might have been: clocks, what people did to them, edits of the calendar, and when the sweep worked. */
final class Imagined {

    /** What happens in a step. */
    enum Deed {
        START,
        PAUSE,
        RESUME,
        EXTEND,
        END,
        CALL_OFF,
        HALT,
        LIFT,
        HOLIDAY,
        WORKDAY,
        LADDER,
        SWEEP
    }

    /**
     * A clock to be.
     *
     * @param task the user task it times; null: it is a clock of its case
     * @param body the number of one of three bodies
     */
    record Subject(
            int number,
            String kind,
            @Nullable String task,
            int body,
            boolean partnership,
            @Nullable String priority,
            LocalDate started,
            LocalDate due) {}

    /**
     * One thing that happens.
     *
     * @param subject the number of a clock, of a body for {@link Deed#HALT} and {@link Deed#LIFT}, or the turn that
     *     {@link Turns} gives a ladder for {@link Deed#LADDER}
     * @param day the day asked for, or the day that becomes a holiday or none
     */
    record Step(Instant at, Deed deed, int subject, LocalDate day) {}

    static final LocalDate FIRST = LocalDate.of(2009, 10, 1);
    static final LocalDate LAST = LocalDate.of(2012, 12, 31);
    static final int BODIES = 3;
    private static final int DAYS = (int) (LAST.toEpochDay() - FIRST.toEpochDay());
    private static final List<String> KINDS = List.of(
            "return",
            "plan",
            "action",
            "report-comments",
            "follow-up",
            "target",
            "section-11",
            "judge-return",
            "score-kloes",
            "quality-assure",
            "verify-action");
    private static final Set<String> TASKS = Set.of("judge-return", "score-kloes", "quality-assure", "verify-action");
    /** Around midnight and around the moment of the morning's rungs, where a slip of an hour shows. */
    private static final List<LocalTime> MINUTES = List.of(
            LocalTime.MIDNIGHT,
            LocalTime.of(0, 1),
            LocalTime.of(8, 1),
            LocalTime.of(8, 59, 59),
            LocalTime.of(9, 0),
            LocalTime.of(9, 1),
            LocalTime.of(13, 7),
            LocalTime.of(23, 59, 59));

    private final Random random;
    private final List<Subject> subjects = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();

    private Imagined(long seed) {
        this.random = new Random(seed);
    }

    /**
     * The three years of a seed.
     *
     * @param clocks how many clocks start
     * @param sweeping of ten times at which the sweep could work, at how many it does
     */
    static Imagined of(long seed, int clocks, int sweeping) {
        var years = new Imagined(seed);
        for (int number = 0; number < clocks; number++) {
            years.live(years.subject(number));
        }
        for (int body = 0; body < BODIES; body++) {
            years.halt(body);
        }
        years.editCalendar();
        years.sweep(sweeping);
        years.editLadders();
        years.steps.sort(Comparator.comparing(Step::at).thenComparing(Step::deed));
        return years;
    }

    List<Subject> subjects() {
        return subjects;
    }

    List<Step> steps() {
        return steps;
    }

    private Subject subject(int number) {
        String kind = KINDS.get(random.nextInt(KINDS.size()));
        LocalDate started = FIRST.plusDays(random.nextInt(DAYS - 60));
        LocalDate due =
                switch (kind) {
                    case "target" -> LAST;
                    case "follow-up" -> started.plusMonths(18);
                    case "return", "plan", "action", "section-11" -> started.plusDays(20 + random.nextInt(200));
                    default -> started.plusDays(2 + random.nextInt(25));
                };
        String priority =
                kind.equals("action") ? List.of("high", "medium", "low").get(random.nextInt(3)) : null;
        boolean task = TASKS.contains(kind);
        var subject = new Subject(
                number,
                kind,
                task ? kind : null,
                random.nextInt(BODIES),
                task || random.nextInt(5) > 0,
                priority,
                started,
                due);
        subjects.add(subject);
        return subject;
    }

    private void live(Subject subject) {
        step(subject.started(), Deed.START, subject.number(), subject.due());
        LocalDate day = subject.started();
        int deeds = random.nextInt(5);
        for (int deed = 0; deed < deeds; deed++) {
            day = day.plusDays(1 + random.nextInt(40));
            boolean pauses = subject.task() != null && random.nextInt(3) > 0;
            LocalDate asked = pauses ? day : day.plusDays(5 + random.nextInt(60));
            step(day, pauses ? Deed.PAUSE : Deed.EXTEND, subject.number(), asked);
            if (pauses) {
                day = day.plusDays(random.nextInt(30));
                step(day, Deed.RESUME, subject.number(), day);
            }
        }
        if (random.nextInt(10) < 7) {
            LocalDate end = subject.due().plusDays(random.nextInt(80) - 20L);
            step(end, random.nextInt(6) > 0 ? Deed.END : Deed.CALL_OFF, subject.number(), end);
        }
    }

    private void halt(int body) {
        LocalDate day = FIRST;
        for (int halts = random.nextInt(3); halts > 0; halts--) {
            day = day.plusDays(30 + random.nextInt(300));
            step(day, Deed.HALT, body, day);
            day = day.plusDays(random.nextInt(40));
            step(day, Deed.LIFT, body, day);
        }
    }

    /** A holiday is proclaimed, and one of those is taken back. */
    private void editCalendar() {
        LocalDate announced = FIRST.plusDays(random.nextInt(500));
        LocalDate holiday = weekday(announced.plusDays(20 + random.nextInt(200)));
        step(announced, Deed.HOLIDAY, 0, holiday);
        LocalDate other = weekday(holiday.plusDays(8));
        step(announced.plusDays(3), Deed.HOLIDAY, 0, other);
        step(announced.plusDays(10 + random.nextInt(60)), Deed.WORKDAY, 0, other);
    }

    /** Ladders get other versions while clocks climb them. */
    private void editLadders() {
        for (int edits = 2 + random.nextInt(5); edits > 0; edits--) {
            step(FIRST.plusDays(random.nextInt(DAYS)), Deed.LADDER, random.nextInt(1 << 20), FIRST);
        }
    }

    /** Tuesday to Thursday: no bank holiday but Christmas and New Year. */
    private static LocalDate weekday(LocalDate day) {
        LocalDate free = day.with(DayOfWeek.WEDNESDAY);
        return free.getMonthValue() == 12 || free.getMonthValue() == 1 ? free.plusDays(70) : free;
    }

    private void sweep(int sweeping) {
        Set<LocalDate> out = new TreeSet<>();
        for (int outages = 3 + random.nextInt(12); outages > 0; outages--) {
            LocalDate begin = FIRST.plusDays(random.nextInt(DAYS));
            begin.datesUntil(begin.plusDays(1 + random.nextInt(45))).forEach(out::add);
        }
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            for (LocalTime minute : MINUTES) {
                if (!out.contains(day) && random.nextInt(10) < sweeping) {
                    steps.add(new Step(at(day.atTime(minute)), Deed.SWEEP, 0, day));
                }
            }
        }
    }

    /** At half a second past some minute of the day, where no sweep is and where no two deeds meet. */
    private void step(LocalDate day, Deed deed, int subject, LocalDate asked) {
        if (!day.isAfter(LAST)) {
            int hour = List.of(0, 6, 8, 9, 12, 17, 23).get(random.nextInt(7));
            Instant at = at(day.atTime(hour, random.nextInt(60), random.nextInt(59)))
                    .plusMillis(500)
                    .plusNanos(steps.size() * 1_000L);
            steps.add(new Step(at, deed, subject, asked));
        }
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(Dates.LONDON).toInstant();
    }
}
