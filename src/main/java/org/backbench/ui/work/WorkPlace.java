package org.backbench.ui.work;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.backbench.cases.Stage;
import org.backbench.paging.After;
import org.backbench.problems.Invalid;
import org.backbench.worklist.Queue;
import org.backbench.worklist.WorkFilter;
import org.backbench.worklist.WorkItem;
import org.backbench.worklist.Worklist;
import org.jspecify.annotations.Nullable;

/**
 * Where in the queues one is, as the address says it.
 *
 * @param words the filters that are set, by the names they have in the address
 * @param from the place in the list behind which one begins to read, like 2011-12-12~0; null: the beginning
 */
record WorkPlace(
        Queue queue, Map<String, String> words, @Nullable String from) {

    /** The path of the queues. */
    static final String PATH = "work";

    /** The filter on the due day. */
    static final String DUE = "due";

    private static final String FROM = "from";

    private static final List<String> NAMES =
            List.of("role", "stage", "region", "class", "body", "cycle", "task", "flag", DUE, "q");

    WorkPlace {
        words = Map.copyOf(words);
    }

    WorkPlace(Queue queue, Map<String, String> words) {
        this(queue, words, null);
    }

    static WorkPlace of(QueryParameters address) {
        Map<String, String> words = new LinkedHashMap<>();
        NAMES.forEach(name -> address.getSingleParameter(name)
                .filter(word -> isUsable(name, word))
                .ifPresent(word -> words.put(name, word)));
        return new WorkPlace(
                queue(address.getSingleParameter("queue").orElse("")),
                words,
                address.getSingleParameter(FROM).filter(WorkPlace::isPlace).orElse(null));
    }

    QueryParameters address() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("queue", word(queue));
        if (from != null) {
            parts.put(FROM, from);
        }
        NAMES.stream().filter(words::containsKey).forEach(name -> parts.put(name, words.get(name)));
        return QueryParameters.simple(parts);
    }

    /** The address of this place, with the task of this id open unless it is null. */
    String href(@Nullable Long task) {
        return "/" + PATH + (task == null ? "" : "/" + task) + "?" + address().getQueryString();
    }

    @Nullable
    String word(String name) {
        return words.get(name);
    }

    WorkPlace in(Queue other) {
        return new WorkPlace(other, words);
    }

    /** The same place with one filter set, or without it. */
    WorkPlace with(String name, @Nullable String word) {
        Map<String, String> changed = new LinkedHashMap<>(words);
        changed.remove(name);
        if (word != null) {
            changed.put(name, word);
        }
        return new WorkPlace(queue, changed);
    }

    WorkPlace unfiltered() {
        return new WorkPlace(queue, Map.of());
    }

    /** The same list, read from a day on. */
    WorkPlace from(LocalDate day) {
        return new WorkPlace(queue, words, Worklist.keyOf(day));
    }

    /** The same list, with a task as its first row. */
    WorkPlace from(WorkItem first) {
        return new WorkPlace(queue, words, "%s~%d".formatted(first.due(), first.id() - 1));
    }

    /** The same list from its beginning. */
    WorkPlace whole() {
        return new WorkPlace(queue, words);
    }

    /** The day from which on one reads; null: from the beginning. */
    @Nullable
    LocalDate firstDay() {
        return from == null ? null : After.day(from);
    }

    /** Before this place lies what is earlier. */
    static String before(String from) {
        return "%s~%d".formatted(After.day(from), After.id(from) + 1);
    }

    private static boolean isPlace(String word) {
        try {
            return After.id(word) >= 0 && After.day(word) != null;
        } catch (Invalid made) {
            return false;
        }
    }

    WorkFilter filter() {
        return WorkFilter.of(words);
    }

    /** What passes the filters and, where one reads from a day on, is not earlier. */
    WorkFilter shown() {
        Map<String, String> shown = new LinkedHashMap<>(words);
        if (from != null) {
            shown.put("due-from", String.valueOf(After.day(from)));
        }
        return WorkFilter.of(shown);
    }

    /** Whether the address names a queue; without, one lands where there is work. */
    static boolean namesQueue(QueryParameters address) {
        return address.getSingleParameter("queue").isPresent();
    }

    private static boolean isUsable(String name, String word) {
        if (name.equals("stage")) {
            return Arrays.stream(Stage.values()).map(Stage::name).anyMatch(word::equals);
        }
        try {
            return !word.isBlank() && WorkFilter.of(Map.of(name, word)) != null;
        } catch (Invalid unreadable) {
            return false;
        }
    }

    private static Queue queue(String word) {
        for (Queue queue : Queue.values()) {
            if (word(queue).equals(word)) {
                return queue;
            }
        }
        return Queue.MINE;
    }

    static String word(Queue queue) {
        return queue.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
