package org.backbench.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.backbench.paging.Page;
import org.backbench.people.Person;
import org.backbench.people.SignedIn;
import org.backbench.problems.Refused;
import org.backbench.worklist.BulkAsk;
import org.backbench.worklist.BulkOutcome;
import org.backbench.worklist.BulkRow;
import org.backbench.worklist.BulkVerb;
import org.backbench.worklist.BulkWork;
import org.backbench.worklist.Bulks;
import org.backbench.worklist.WorkFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One verb for many tasks: checked, applied, undone. */
@Tag(name = "Tasks")
@RestController
@RequestMapping("/api/v1/tasks/bulk")
class BulkController {

    /**
     * What is to be done to which tasks: to those named, or to the oldest of a queue that pass the filter.
     *
     * @param verb assign, release or hold; {@code person} gets them, {@code until} is the day to hold to
     */
    record Asked(
            String verb,
            @Nullable Long person,
            @Nullable LocalDate until,
            @Nullable List<Long> tasks,
            @Nullable String queue,
            @Nullable Map<String, String> filter,
            @Nullable Integer oldest) {}

    private final Bulks bulks;
    private final SignedIn signedIn;

    BulkController(Bulks bulks, SignedIn signedIn) {
        this.bulks = bulks;
        this.signedIn = signedIn;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    BulkWork check(@RequestBody Asked asked) {
        Person person = signedIn.person();
        BulkAsk ask = new BulkAsk(verb(asked.verb()), asked.person(), asked.until());
        List<Long> tasks = asked.tasks();
        if (tasks != null) {
            return bulks.check(person, ask, tasks);
        }
        WorkFilter filter = asked.filter() == null ? WorkFilter.ALL : WorkFilter.of(asked.filter());
        String queue = asked.queue() == null ? "available" : asked.queue();
        int oldest = asked.oldest() == null ? Bulks.MOST : asked.oldest();
        return bulks.check(person, ask, TaskController.queue(queue), filter, oldest);
    }

    @GetMapping("/{id}")
    BulkWork get(@PathVariable long id) {
        return bulks.get(signedIn.person(), id);
    }

    @GetMapping("/{id}/rows")
    Page<BulkRow> rows(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String outcome,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        BulkOutcome wanted = outcome == null ? null : word(BulkOutcome.class, "outcome", outcome);
        return bulks.rows(signedIn.person(), id, wanted, after, Limits.of(limit));
    }

    @PostMapping("/{id}/apply")
    BulkWork apply(@PathVariable long id) {
        return bulks.apply(signedIn.person(), id);
    }

    @PostMapping("/{id}/undo")
    BulkWork undo(@PathVariable long id) {
        return bulks.undo(signedIn.person(), id);
    }

    private static BulkVerb verb(@Nullable String word) {
        return word(BulkVerb.class, "verb", word == null ? "" : word);
    }

    private static <E extends Enum<E>> E word(Class<E> type, String name, String word) {
        try {
            return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException unknown) {
            throw new UnknownWord(name, word);
        }
    }

    /** A word is one of those that the verb or the outcome can be. */
    static final class UnknownWord extends Refused {
        UnknownWord(String name, String word) {
            super("There is no %s \"%s\". Verbs are assign, release and hold; outcomes are allowed, refused, done,"
                            .formatted(name, word)
                    + " overtaken, undone and kept.");
        }
    }
}
