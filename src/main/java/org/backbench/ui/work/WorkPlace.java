package org.backbench.ui.work;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.backbench.cases.Stage;
import org.backbench.problems.Invalid;
import org.backbench.ui.look.DueDates;
import org.backbench.worklist.Queue;
import org.backbench.worklist.WorkFilter;
import org.jspecify.annotations.Nullable;

/**
 * Where in the queues one is, as the address says it.
 *
 * @param words the filters that are set, by the names they have in the address
 */
record WorkPlace(Queue queue, Map<String, String> words) {

    /** The path of the queues. */
    static final String PATH = "work";

    /** The filter on the due day; its words move with the day, so that it is none of {@link WorkFilter}. */
    static final String DUE = "due";

    /** The words that {@link #DUE} may have. */
    static final List<String> DUES = List.of("late", "week");

    private static final List<String> NAMES =
            List.of("role", "stage", "region", "class", "body", "cycle", "task", "flag", DUE, "q");
    private static final int WEEK = 5;

    WorkPlace {
        words = Map.copyOf(words);
    }

    static WorkPlace of(QueryParameters address) {
        Map<String, String> words = new LinkedHashMap<>();
        NAMES.forEach(name -> address.getSingleParameter(name)
                .filter(word -> isUsable(name, word))
                .ifPresent(word -> words.put(name, word)));
        return new WorkPlace(queue(address.getSingleParameter("queue").orElse("")), words);
    }

    QueryParameters address() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("queue", word(queue));
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

    WorkFilter filter(DueDates dates) {
        Map<String, String> asked = new LinkedHashMap<>(words);
        String due = asked.remove(DUE);
        if (due != null) {
            asked.put(
                    "due-before",
                    (due.equals("late")
                                    ? dates.today()
                                    : dates.inWorkingDays(WEEK).plusDays(1))
                            .toString());
        }
        return WorkFilter.of(asked);
    }

    /** Whether the address names a queue; without, one lands where there is work. */
    static boolean namesQueue(QueryParameters address) {
        return address.getSingleParameter("queue").isPresent();
    }

    private static boolean isUsable(String name, String word) {
        if (name.equals(DUE)) {
            return DUES.contains(word);
        }
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
