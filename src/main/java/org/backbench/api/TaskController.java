package org.backbench.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.backbench.paging.Page;
import org.backbench.people.SignedIn;
import org.backbench.problems.Refused;
import org.backbench.worklist.Claims;
import org.backbench.worklist.Colleague;
import org.backbench.worklist.Desk;
import org.backbench.worklist.OpenForm;
import org.backbench.worklist.Queue;
import org.backbench.worklist.WorkCounts;
import org.backbench.worklist.WorkFacets;
import org.backbench.worklist.WorkFilter;
import org.backbench.worklist.WorkItem;
import org.backbench.worklist.Worklist;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The queues. */
@Tag(name = "Tasks")
@RestController
@RequestMapping("/api/v1/tasks")
class TaskController {

    /** What was filled in, by field key. */
    record Sent(Map<String, Object> values) {

        Sent {
            Objects.requireNonNull(values, "values");
        }
    }

    /** Who gets the task. */
    record Assignment(long person) {}

    /** The second step names since when the other has had the task. */
    record TakeOver(@Nullable Instant claimedAt) {}

    /** Until when the task is put aside. */
    record Hold(LocalDate until) {

        Hold {
            Objects.requireNonNull(until, "until");
        }
    }

    private final Worklist worklist;
    private final Claims claims;
    private final Desk desk;
    private final SignedIn signedIn;

    TaskController(Worklist worklist, Claims claims, Desk desk, SignedIn signedIn) {
        this.worklist = worklist;
        this.claims = claims;
        this.desk = desk;
        this.signedIn = signedIn;
    }

    @GetMapping
    Page<WorkItem> list(
            @RequestParam(defaultValue = "available") String queue,
            @RequestParam Map<String, String> filters,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String before,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(defaultValue = "50") int limit) {
        WorkFilter filter = WorkFilter.of(filters);
        if (before != null) {
            return worklist.earlier(signedIn.person(), queue(queue), filter, before, Limits.of(limit));
        }
        String place = from == null ? after : Worklist.keyOf(from);
        return worklist.list(signedIn.person(), queue(queue), filter, place, Limits.of(limit));
    }

    @GetMapping("/facets")
    WorkFacets facets(
            @RequestParam(defaultValue = "available") String queue, @RequestParam Map<String, String> filters) {
        return worklist.facets(signedIn.person(), queue(queue), WorkFilter.of(filters));
    }

    @GetMapping("/{id}/colleagues")
    List<Colleague> colleagues(@PathVariable long id) {
        return worklist.colleagues(signedIn.person(), id);
    }

    /** Claims the task that is due next among the free ones that pass; 204 when none does. */
    @PostMapping("/next")
    ResponseEntity<WorkItem> next(@RequestParam Map<String, String> filters) {
        return claims.claimNext(signedIn.person(), WorkFilter.of(filters))
                .map(ResponseEntity::ok)
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    @PostMapping("/{id}/take-over")
    WorkItem takeOver(@PathVariable long id, @RequestBody(required = false) @Nullable TakeOver step) {
        claims.takeOver(signedIn.person(), id, step == null ? null : step.claimedAt());
        return get(id);
    }

    @GetMapping("/count")
    WorkCounts count(@RequestParam Map<String, String> filters) {
        return worklist.count(signedIn.person(), WorkFilter.of(filters));
    }

    @GetMapping("/{id}")
    WorkItem get(@PathVariable long id) {
        return worklist.get(signedIn.person(), id);
    }

    @GetMapping("/{id}/form")
    OpenForm form(@PathVariable long id) {
        return desk.open(signedIn.person(), id);
    }

    @PutMapping("/{id}/draft")
    Map<String, Object> draft(@PathVariable long id, @RequestBody Sent sent) {
        return Map.of("savedAt", desk.saveDraft(signedIn.person(), id, sent.values()));
    }

    @PostMapping("/{id}/claim")
    WorkItem claim(@PathVariable long id) {
        claims.claim(signedIn.person(), id);
        return get(id);
    }

    @PostMapping("/{id}/release")
    WorkItem release(@PathVariable long id) {
        claims.release(signedIn.person(), id);
        return get(id);
    }

    @PostMapping("/{id}/assign")
    WorkItem assign(@PathVariable long id, @RequestBody Assignment assignment) {
        claims.assign(signedIn.person(), id, assignment.person());
        return get(id);
    }

    @PostMapping("/{id}/hold")
    WorkItem hold(@PathVariable long id, @RequestBody Hold hold) {
        claims.hold(signedIn.person(), id, hold.until());
        return get(id);
    }

    @PostMapping("/{id}/complete")
    WorkItem complete(@PathVariable long id, @RequestBody Sent sent) {
        return desk.complete(signedIn.person(), id, sent.values());
    }

    static Queue queue(String name) {
        try {
            return Queue.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw new UnknownQueue(name);
        }
    }

    /** There are five queues. */
    static final class UnknownQueue extends Refused {
        UnknownQueue(String name) {
            super("There is no queue %s. Use available, mine, on-hold, colleagues or done.".formatted(name));
        }
    }
}
