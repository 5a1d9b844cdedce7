package org.backbench.ui.work;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.backbench.ui.look.DueDates;
import org.backbench.worklist.Queue;
import org.backbench.worklist.WorkFilter;
import org.jspecify.annotations.Nullable;

/** Where in the queues one is, as the address says it: the queue and its filters. */
record WorkPlace(
        Queue queue,
        @Nullable String stage,
        @Nullable String bodyClass,
        @Nullable String due,
        @Nullable String text) {

    /** The path of the queues. */
    static final String PATH = "work";

    /** The day filters an address may carry. */
    static final List<String> DUES = List.of("late", "week");

    private static final int WEEK = 5;

    static WorkPlace of(QueryParameters address) {
        return new WorkPlace(
                queue(address.getSingleParameter("queue").orElse("")),
                address.getSingleParameter("stage").orElse(null),
                address.getSingleParameter("class").orElse(null),
                address.getSingleParameter("due").filter(DUES::contains).orElse(null),
                address.getSingleParameter("q").filter(text -> !text.isBlank()).orElse(null));
    }

    QueryParameters address() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("queue", word(queue));
        put(parts, "stage", stage);
        put(parts, "class", bodyClass);
        put(parts, "due", due);
        put(parts, "q", text);
        return QueryParameters.simple(parts);
    }

    /** The address of this place, with the task of this id open unless it is null. */
    String href(@Nullable Long task) {
        return "/" + PATH + (task == null ? "" : "/" + task) + "?" + address().getQueryString();
    }

    WorkPlace in(Queue other) {
        return new WorkPlace(other, stage, bodyClass, due, text);
    }

    WorkPlace atStage(@Nullable String wanted) {
        return new WorkPlace(queue, wanted, bodyClass, due, text);
    }

    WorkPlace ofClass(@Nullable String wanted) {
        return new WorkPlace(queue, stage, wanted, due, text);
    }

    WorkPlace due(@Nullable String wanted) {
        return new WorkPlace(queue, stage, bodyClass, wanted, text);
    }

    WorkPlace saying(@Nullable String words) {
        return new WorkPlace(queue, stage, bodyClass, due, words);
    }

    WorkPlace unfiltered() {
        return new WorkPlace(queue, null, null, null, null);
    }

    /** How many filters are set. */
    int filters() {
        return address().getParameters().size() - 1;
    }

    WorkFilter filter(DueDates dates) {
        return new WorkFilter(null, stage, null, bodyClass, null, null, null, dueBefore(dates), null, text);
    }

    private java.time.@Nullable LocalDate dueBefore(DueDates dates) {
        if (due == null) {
            return null;
        }
        return due.equals("late") ? dates.today() : dates.inWorkingDays(WEEK).plusDays(1);
    }

    /** Whether the address names a queue; without, one lands where there is work. */
    static boolean namesQueue(QueryParameters address) {
        return address.getSingleParameter("queue").isPresent();
    }

    private static Queue queue(String word) {
        for (Queue queue : Queue.values()) {
            if (word(queue).equals(word)) {
                return queue;
            }
        }
        return Queue.MINE;
    }

    private static void put(Map<String, String> parts, String name, @Nullable String value) {
        if (value != null) {
            parts.put(name, value);
        }
    }

    static String word(Queue queue) {
        return queue.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
