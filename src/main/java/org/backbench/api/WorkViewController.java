package org.backbench.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.backbench.people.SignedIn;
import org.backbench.worklist.Notice;
import org.backbench.worklist.Notices;
import org.backbench.worklist.SavedView;
import org.backbench.worklist.SavedViews;
import org.backbench.worklist.WorkFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What stands beside the queues of a person: saved views, and notices of tasks that were his. */
@Tag(name = "Tasks")
@RestController
@RequestMapping("/api/v1/tasks")
class WorkViewController {

    /** A queue with its filters under a name, shared with a party where one is named. */
    record Kept(
            @Nullable String name,
            String queue,
            Map<String, String> filter,
            @Nullable String sharedWith,
            int version) {

        Kept {
            Objects.requireNonNull(queue, "queue");
            Objects.requireNonNull(filter, "filter");
        }
    }

    /** The last notice that was seen. */
    record Seen(long upTo) {}

    private final SavedViews views;
    private final Notices notices;
    private final SignedIn signedIn;

    WorkViewController(SavedViews views, Notices notices, SignedIn signedIn) {
        this.views = views;
        this.notices = notices;
        this.signedIn = signedIn;
    }

    @GetMapping("/views")
    Map<String, List<SavedView>> views() {
        return Map.of("items", views.of(signedIn.person()));
    }

    @PostMapping("/views")
    @ResponseStatus(HttpStatus.CREATED)
    SavedView save(@RequestBody Kept kept) {
        String name = kept.name() == null ? "" : kept.name();
        return views.save(
                signedIn.person(),
                name,
                TaskController.queue(kept.queue()),
                WorkFilter.of(kept.filter()),
                kept.sharedWith());
    }

    @PutMapping("/views/{id}")
    SavedView change(@PathVariable long id, @RequestBody Kept kept) {
        return views.change(
                signedIn.person(),
                id,
                TaskController.queue(kept.queue()),
                WorkFilter.of(kept.filter()),
                kept.sharedWith(),
                kept.version());
    }

    @DeleteMapping("/views/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable long id) {
        views.remove(signedIn.person(), id);
    }

    @GetMapping("/notices")
    Map<String, List<Notice>> notices() {
        return Map.of("items", notices.unseen(signedIn.person()));
    }

    @PostMapping("/notices/seen")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void seen(@RequestBody Seen seen) {
        notices.seen(signedIn.person(), seen.upTo());
    }
}
