package org.backbench.worklist;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.backbench.people.Role;
import org.backbench.problems.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks of a queue: each part that is null lets everything pass. Its words are those of addresses, of the API and
 * of saved views.
 *
 * @param role the word of a role: review-manager
 * @param dueFrom the first day; {@code dueBefore} is the day after the last
 * @param due moves with the day on which one looks
 * @param task its kind: decide-plan
 * @param text finds body, reference or title and, with colleagues, the person who has the task
 */
public record WorkFilter(
        @Nullable String role,
        @Nullable String stage,
        @Nullable String region,
        @Nullable String bodyClass,
        @Nullable String body,
        @Nullable Integer cycle,
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate dueBefore,
        @Nullable DueBy due,
        @Nullable Flag flag,
        @Nullable String task,
        @Nullable String text) {

    public static final WorkFilter ALL =
            new WorkFilter(null, null, null, null, null, null, null, null, null, null, null, null);

    /**
     * Reads role, stage, region, class, body, cycle, due-from, due-before, due, flag, task, q; others are let be.
     *
     * @throws UnusableFilter when a word cannot be read
     */
    public static WorkFilter of(Map<String, String> words) {
        return new WorkFilter(
                read(words, "role", "a role like review-manager", word -> Role.of(word)
                        .key()),
                words.get("stage"),
                words.get("region"),
                words.get("class"),
                words.get("body"),
                read(words, "cycle", "a whole number", Integer::valueOf),
                read(words, "due-from", "a date like 2011-12-31", LocalDate::parse),
                read(words, "due-before", "a date like 2011-12-31", LocalDate::parse),
                read(words, "due", "late or week", DueBy::of),
                read(words, "flag", "query-open, late, conflict or escalated", Flag::of),
                words.get("task"),
                words.get("q"));
    }

    private static <T> @Nullable T read(
            Map<String, String> words, String name, String wanted, Function<String, T> reader) {
        String word = words.get(name);
        if (word == null) {
            return null;
        }
        try {
            return reader.apply(word);
        } catch (RuntimeException unreadable) {
            throw new UnusableFilter(name, word, wanted);
        }
    }

    /** The parts that are set, as {@link #of} reads them. */
    public Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        put(words, "role", role);
        put(words, "stage", stage);
        put(words, "region", region);
        put(words, "class", bodyClass);
        put(words, "body", body);
        put(words, "cycle", cycle);
        put(words, "due-from", dueFrom);
        put(words, "due-before", dueBefore);
        put(words, "due", due == null ? null : due.word());
        put(words, "flag", flag == null ? null : flag.word());
        put(words, "task", task);
        put(words, "q", text);
        return words;
    }

    private static void put(Map<String, String> words, String name, @Nullable Object value) {
        if (value != null) {
            words.put(name, value.toString());
        }
    }

    /** A filter says something that can be looked for. */
    public static final class UnusableFilter extends Invalid {
        UnusableFilter(String name, String value, String wanted) {
            this(name, "The parameter %s must be %s, not \"%s\".".formatted(name, wanted, value));
        }

        private UnusableFilter(String name, String sentence) {
            super(sentence, List.of(new Place(name, sentence)));
        }
    }
}
