package org.backbench.deadlines;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.backbench.calendar.BankHoliday;
import org.backbench.calendar.BusinessClock;
import org.backbench.calendar.Calendar;
import org.backbench.calendar.CalendarChange;
import org.backbench.calendar.TestTime;
import org.backbench.deadlines.ideal.IdealDays;
import org.backbench.deadlines.ideal.IdealRung;
import org.backbench.people.Person;
import org.backbench.problems.Problem;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Lives imagined years through the services, on the database, with two sweepers at once. */
final class RealLedger implements AutoCloseable {

    private static final List<String> BODIES = List.of("E07000170", "E07000171", "E07000172");
    /** Whoever has the tasks. */
    private static final String HOLDER = "inspector@AC";
    /** Of these a case may have several at a time. */
    private static final Set<String> OF_SUBJECTS = Set.of("action", "section-11");

    /** A clock of the years as it came to be. */
    private record Started(Imagined.Subject subject, long caseId, long action) {}

    private final LateDuties duties;
    private final Deadlines deadlines;
    private final Clocks clocks;
    private final TaskClocks tasks;
    private final BodyStops stops;
    private final Calendar calendar;
    private final LedgerEdits edits;
    private final Sweeper sweeper;
    private final TransactionTemplate transaction;
    private final JdbcClient db;
    private final TestTime time;
    private final Person office;
    private final Person inspector;
    private final ExecutorService sweepers = Executors.newFixedThreadPool(2);
    private final Map<Integer, Started> started = new HashMap<>();
    private final Map<Instant, IdealDays> calendars = new LinkedHashMap<>();
    private final Map<Instant, List<IdealRung>> ladderEdits = new LinkedHashMap<>();
    /** As they were before, to be put back. */
    private final Map<String, Ladder> ladders;

    private final List<Instant> sweeps = new ArrayList<>();
    private final Set<LocalDate> proclaimed = new TreeSet<>();
    private Started lastAction = new Started(null, 0, 0);

    RealLedger(ApplicationContext beans) {
        db = beans.getBean(JdbcClient.class);
        duties = new LateDuties(beans).atRest(db);
        deadlines = beans.getBean(Deadlines.class);
        clocks = beans.getBean(Clocks.class);
        tasks = beans.getBean(TaskClocks.class);
        stops = beans.getBean(BodyStops.class);
        calendar = beans.getBean(Calendar.class);
        edits = beans.getBean(LedgerEdits.class);
        sweeper = beans.getBean(Sweeper.class);
        transaction = beans.getBean(TransactionTemplate.class);
        time = new TestTime(beans.getBean(BusinessClock.class), db);
        office = duties.programmeOffice();
        inspector = new Person(office.id(), office.login(), "Ben Example", Set.of(HOLDER));
        calendars.put(Instant.EPOCH, idealDays());
        ladders = edits.ladders(office).stream().collect(toMap(Ladder::kind, identity()));
    }

    Map<Instant, List<IdealRung>> edits() {
        return ladderEdits;
    }

    Map<Instant, IdealDays> calendars() {
        return calendars;
    }

    List<Instant> sweeps() {
        return sweeps;
    }

    /** Nothing that is asked in vain may change anything. */
    void happens(Imagined years, Imagined.Step step) {
        time.travelTo(step.at());
        try {
            switch (step.deed()) {
                case START -> start(years.subjects().get(step.subject()));
                case SWEEP -> sweep(step.at());
                case HOLIDAY, WORKDAY -> edit(step);
                case LADDER -> editLadder(step);
                case HALT -> stops.stop(office, BODIES.get(step.subject()), "A flood.");
                case LIFT -> stops.lift(office, BODIES.get(step.subject()), "The water is gone.");
                default -> deed(step);
            }
        } catch (Problem refused) {
            // as people do, they ask for what cannot be
        }
    }

    private void deed(Imagined.Step step) {
        Started one = started.get(step.subject());
        if (one == null) {
            return;
        }
        if (one.subject().task() == null) {
            ofCase(one, step);
        } else {
            ofTask(one, step);
        }
    }

    private void ofCase(Started one, Imagined.Step step) {
        String kind = one.subject().kind();
        Long subject = one.action() == 0 ? null : one.action();
        switch (step.deed()) {
            case EXTEND -> deadlines.extend(kind, one.caseId(), subject, step.day(), "More time.", "Ann Example");
            case END -> deadlines.stop(kind, one.caseId(), subject, "It came.", "Ann Example");
            case CALL_OFF -> deadlines.callOff(kind, one.caseId(), subject, "Withdrawn.", "Ann Example");
            default -> throw new IllegalArgumentException(step.toString());
        }
    }

    private void ofTask(Started one, Imagined.Step step) {
        String taskId = taskId(one);
        long id = db.sql("select id from clock where task_id = :task")
                .param("task", taskId)
                .query(Long.class)
                .single();
        switch (step.deed()) {
            case PAUSE -> clocks.pause(inspector, id, "Asked the council.");
            case RESUME -> clocks.resume(inspector, id, "");
            case EXTEND -> clocks.extend(office, id, step.day(), "Ill.");
            case END -> transaction.executeWithoutResult(status -> tasks.done(taskId, "Ben Example"));
            case CALL_OFF -> transaction.executeWithoutResult(status -> tasks.closed(taskId, false));
            default -> throw new IllegalArgumentException(step.toString());
        }
    }

    private static String taskId(Started one) {
        return "imagined-%d-%d".formatted(one.caseId(), one.subject().number());
    }

    private void start(Imagined.Subject subject) {
        boolean verifies = subject.kind().equals("verify-action") && lastAction.caseId() > 0;
        long action = OF_SUBJECTS.contains(subject.kind()) ? System.nanoTime() : verifies ? lastAction.action() : 0;
        long caseId = verifies ? lastAction.caseId() : duties.waiting(action);
        var one = new Started(subject, caseId, action);
        started.put(subject.number(), one);
        lastAction = subject.kind().equals("action") ? one : lastAction;
        NewClock clock = new NewClock(
                        subject.kind(),
                        caseId,
                        action == 0 ? null : action,
                        BODIES.get(subject.body()),
                        subject.partnership() ? "EMIEP" : null,
                        subject.due())
                .priority(subject.priority())
                .from(subject.started());
        if (subject.task() == null) {
            deadlines.start(clock);
        } else {
            transaction.executeWithoutResult(
                    status -> tasks.opened(subject.task(), clock, new NewClock.OfTask(taskId(one), HOLDER)));
        }
    }

    /** A sweep that finds nothing due is only looked at now and then. */
    private void sweep(Instant now) {
        sweeps.add(now);
        boolean due = sweeper.toCome(now) > 0;
        if (due || sweeps.size() % 10 == 0) {
            List<Future<Sweep>> both = List.of(sweepers.submit(sweeper::sweep), sweepers.submit(sweeper::sweep));
            both.forEach(RealLedger::await);
        }
    }

    private static void await(Future<Sweep> sweep) {
        try {
            if (sweep.get().failed() > 0) {
                throw new AssertionError("The sweep left something behind");
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void edit(Imagined.Step step) {
        boolean added = step.deed() == Imagined.Deed.HOLIDAY;
        change(added ? List.of(step.day()) : List.of(), added ? List.of() : List.of(step.day()));
        if (added) {
            proclaimed.add(step.day());
        } else {
            proclaimed.remove(step.day());
        }
        calendars.put(step.at(), idealDays());
    }

    private void editLadder(Imagined.Step step) {
        Turns turn = Turns.of(step.subject(), ladders);
        edits.apply(office, turn.on(edits.ladder(office, turn.kind())), "Tried.");
        ladderEdits.put(step.at(), Turns.ideal(edits.ladder(office, turn.kind())));
    }

    private void change(List<LocalDate> holidays, List<LocalDate> workdays) {
        var change = new CalendarChange(
                holidays.stream()
                        .map(day -> new BankHoliday(day, "Proclaimed", ""))
                        .toList(),
                workdays,
                calendar.workingDays().lastDay());
        edits.apply(office, change, "Proclaimed.");
    }

    private IdealDays idealDays() {
        return new IdealDays(
                calendar.bankHolidays().stream().map(BankHoliday::date).toList());
    }

    /** Leaves the calendar as it was and nothing to come. */
    @Override
    public void close() {
        if (!proclaimed.isEmpty()) {
            change(List.of(), List.copyOf(proclaimed));
        }
        ladders.values().stream()
                .filter(ladder -> !ladder.rungs()
                        .equals(edits.ladder(office, ladder.kind()).rungs()))
                .forEach(ladder -> edits.apply(office, new LadderEdit(ladder.kind(), ladder.rungs()), "As before."));
        BODIES.stream().filter(body -> stops.of(body).isPresent()).forEach(body -> stops.lift(office, body, "Over."));
        duties.atRest(db);
        time.travelHome();
        sweepers.close();
    }
}
