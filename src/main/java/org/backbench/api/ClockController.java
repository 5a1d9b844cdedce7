package org.backbench.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.backbench.cases.Cases;
import org.backbench.cases.Sight;
import org.backbench.deadlines.ClockFilter;
import org.backbench.deadlines.ClockView;
import org.backbench.deadlines.Clocks;
import org.backbench.deadlines.Deadlines;
import org.backbench.deadlines.Progress;
import org.backbench.deadlines.TrainingClock;
import org.backbench.paging.Page;
import org.backbench.people.Person;
import org.backbench.people.Rights;
import org.backbench.people.SignedIn;
import org.backbench.problems.NotFound;
import org.backbench.problems.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The ledger of clocks, and the one clock of training mode. */
@Tag(name = "Clocks")
@RestController
@RequestMapping("/api/v1")
class ClockController {

    /** Where the training clock shall stand. */
    record Move(Instant now) {

        Move {
            Objects.requireNonNull(now, "now");
        }
    }

    /** Why a clock is paused or goes on. */
    record Why(String reason) {

        Why {
            reason = Objects.requireNonNullElse(reason, "");
        }
    }

    /** More time for a clock. */
    record MoreTime(LocalDate due, String reason) {

        MoreTime {
            Objects.requireNonNull(due, "due");
            reason = Objects.requireNonNullElse(reason, "");
        }
    }

    private final Deadlines deadlines;
    private final Clocks clocks;
    private final TrainingClock clock;
    private final Cases cases;
    private final Rights rights;
    private final SignedIn signedIn;

    ClockController(
            Deadlines deadlines, Clocks clocks, TrainingClock clock, Cases cases, Rights rights, SignedIn signedIn) {
        this.deadlines = deadlines;
        this.clocks = clocks;
        this.clock = clock;
        this.cases = cases;
        this.rights = rights;
        this.signedIn = signedIn;
    }

    @GetMapping("/clocks")
    Page<ClockView> list(
            @RequestParam(defaultValue = "all") String state,
            @RequestParam(defaultValue = "false") boolean tasks,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        Person person = signedIn.person();
        rights.require(person, "see-clocks");
        ClockFilter filter = filter(person, which(state));
        Page<ClockView> found = deadlines.list(tasks ? filter.tasks() : filter, after, Limits.of(limit));
        return new Page<>(
                found.items().stream().map(view -> view.seenBy(person)).toList(), found.next());
    }

    @GetMapping("/clocks/{id}")
    ClockView get(@PathVariable long id) {
        Person person = signedIn.person();
        rights.require(person, "see-clocks");
        ClockView view = deadlines.get(id);
        if (!cases.sees(person, view.caseId())) {
            throw new NotFound("clock", id);
        }
        return view.seenBy(person);
    }

    /** Whoever has the task waits for the body: only this clock stands still. */
    @PostMapping("/clocks/{id}/pause")
    ClockView pause(@PathVariable long id, @RequestBody Why why) {
        return clocks.pause(signedIn.person(), id, why.reason());
    }

    @PostMapping("/clocks/{id}/resume")
    ClockView resume(@PathVariable long id, @RequestBody Why why) {
        return clocks.resume(signedIn.person(), id, why.reason());
    }

    @PostMapping("/clocks/{id}/extend")
    ClockView extend(@PathVariable long id, @RequestBody MoreTime more) {
        return clocks.extend(signedIn.person(), id, more.due(), more.reason());
    }

    @GetMapping("/clock")
    Map<String, Object> now() {
        return Map.of("now", clock.now(), "movable", clock.isMovable());
    }

    /** Answers when everything that was due on the way has happened. */
    @PostMapping("/clock")
    Progress move(@RequestBody Move move) {
        return clock.moveTo(signedIn.person(), move.now(), progress -> {});
    }

    private static ClockFilter filter(Person person, ClockFilter.Which which) {
        Sight sight = Sight.of(person);
        return sight.all() ? ClockFilter.everybodys(which) : ClockFilter.of(which, sight.bodies(), sight.rieps());
    }

    private static ClockFilter.Which which(String state) {
        return switch (state) {
            case "all" -> ClockFilter.Which.ALL;
            case "running" -> ClockFilter.Which.RUNNING;
            case "overdue" -> ClockFilter.Which.OVERDUE;
            case "paused" -> ClockFilter.Which.PAUSED;
            default -> throw new UnknownState(state);
        };
    }

    /** Clocks are asked for by four words. */
    static final class UnknownState extends Refused {
        UnknownState(String state) {
            super("There is no state %s. Use running, overdue, paused or all.".formatted(state));
        }
    }
}
