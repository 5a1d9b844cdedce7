package org.backbench.paging;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Part of a list, and the key to hand back as {@code after} for the part that follows; null at the end. */
public record Page<T>(List<T> items, @Nullable String next) {

    /** Cuts a page from up to limit + 1 rows: the extra row only shows that there is more. */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, String> key) {
        if (rows.size() <= limit) {
            return new Page<>(List.copyOf(rows), null);
        }
        List<T> items = List.copyOf(rows.subList(0, limit));
        return new Page<>(items, key.apply(items.getLast()));
    }

    /** The whole list, read part by part as it is wanted. */
    public static <T> Stream<T> all(Function<@Nullable String, Page<T>> list) {
        return Stream.<@Nullable Page<T>>iterate(list.apply(null), Objects::nonNull, page -> page.following(list))
                .flatMap(page -> page.items().stream());
    }

    private @Nullable Page<T> following(Function<@Nullable String, Page<T>> list) {
        return next == null ? null : list.apply(next);
    }

    /** The same rows the other way round: of a page that was read backwards. */
    public Page<T> reversed() {
        return new Page<>(items.reversed(), next);
    }

    public <R> Page<R> map(Function<T, R> change) {
        return new Page<>(items.stream().map(change).toList(), next);
    }
}
