package org.backbench.ui.look;

import com.vaadin.flow.data.provider.CallbackDataProvider.FetchCallback;
import com.vaadin.flow.data.provider.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.backbench.paging.Page;
import org.jspecify.annotations.Nullable;

/**
 * Feeds a grid that loads while it is scrolled from a list that is paged by key: however far one scrolls, the database
 * never counts over rows it has shown.
 *
 * @param <T> what a row shows
 */
public final class KeyedFeed<T> implements FetchCallback<T, Void> {

    private static final int PAGE = 50;
    private static final int RENEWED = 1000;

    private final transient BiFunction<@Nullable String, Integer, Page<T>> source;
    private final transient List<T> loaded = new ArrayList<>();
    private @Nullable String next;
    private boolean begun;

    /** A feed from a service call that takes the key to go on from (null: the beginning) and how many. */
    public KeyedFeed(BiFunction<@Nullable String, Integer, Page<T>> source) {
        this.source = source;
    }

    @Override
    public Stream<T> fetch(Query<T, Void> query) {
        int end = query.getOffset() + query.getLimit();
        while (loaded.size() < end && (!begun || next != null)) {
            load(PAGE);
        }
        int from = Math.min(query.getOffset(), loaded.size());
        return new ArrayList<>(loaded.subList(from, Math.min(end, loaded.size()))).stream();
    }

    private void load(int rows) {
        Page<T> page = source.apply(next, rows);
        loaded.addAll(page.items());
        next = page.next();
        begun = true;
    }

    /** Loads anew as much as was loaded, up to {@value #RENEWED}; the grid must be told to ask again. */
    public void renew() {
        int before = loaded.size();
        forget();
        load(Math.clamp(before, PAGE, RENEWED));
    }

    /** Forgets what was loaded; the grid must be told to ask again. */
    public void forget() {
        loaded.clear();
        next = null;
        begun = false;
    }

    /** What has been loaded so far, in order. */
    public List<T> loaded() {
        return List.copyOf(loaded);
    }
}
