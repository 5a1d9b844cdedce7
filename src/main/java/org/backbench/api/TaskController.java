package org.backbench.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.backbench.paging.Page;
import org.backbench.people.SignedIn;
import org.backbench.problems.Refused;
import org.backbench.worklist.Desk;
import org.backbench.worklist.OpenForm;
import org.backbench.worklist.Queue;
import org.backbench.worklist.WorkCounts;
import org.backbench.worklist.WorkFilter;
import org.backbench.worklist.WorkItem;
import org.backbench.worklist.Worklist;
import org.jspecify.annotations.Nullable;
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

    /** Until when the task is put aside. */
    record Hold(LocalDate until) {

        Hold {
            Objects.requireNonNull(until, "until");
        }
    }

    private final Worklist worklist;
    private final Desk desk;
    private final SignedIn signedIn;

    TaskController(Worklist worklist, Desk desk, SignedIn signedIn) {
        this.worklist = worklist;
        this.desk = desk;
        this.signedIn = signedIn;
    }

    @GetMapping
    Page<WorkItem> list(
            @RequestParam(defaultValue = "available") String queue,
            @RequestParam Map<String, String> filters,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        return worklist.list(signedIn.person(), queue(queue), filter(filters), after, Limits.of(limit));
    }

    @GetMapping("/count")
    WorkCounts count(@RequestParam Map<String, String> filters) {
        return worklist.count(signedIn.person(), filter(filters));
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
        worklist.claim(signedIn.person(), id);
        return get(id);
    }

    @PostMapping("/{id}/release")
    WorkItem release(@PathVariable long id) {
        worklist.release(signedIn.person(), id);
        return get(id);
    }

    @PostMapping("/{id}/assign")
    WorkItem assign(@PathVariable long id, @RequestBody Assignment assignment) {
        worklist.assign(signedIn.person(), id, assignment.person());
        return get(id);
    }

    @PostMapping("/{id}/hold")
    WorkItem hold(@PathVariable long id, @RequestBody Hold hold) {
        worklist.hold(signedIn.person(), id, hold.until());
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

    static WorkFilter filter(Map<String, String> filters) {
        String cycle = filters.get("cycle");
        String dueBefore = filters.get("due-before");
        return new WorkFilter(
                filters.get("stage"),
                filters.get("class"),
                filters.get("body"),
                cycle == null ? null : Limits.number("cycle", cycle),
                dueBefore == null ? null : Limits.date("due-before", dueBefore),
                filters.get("q"));
    }

    /** There are four queues. */
    static final class UnknownQueue extends Refused {
        UnknownQueue(String name) {
            super("There is no queue %s. Use available, mine, on-hold or done.".formatted(name));
        }
    }
}
