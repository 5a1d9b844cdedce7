package org.backbench.paging;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.backbench.problems.Invalid;
import org.jspecify.annotations.Nullable;

/** Reads the parts of the key after which a page starts, which may have been made up by whoever asks. */
public final class After {

    private static final LocalDate BEFORE_ALL = LocalDate.of(1900, 1, 1);

    private After() {}

    /** Everything before the last tilde, where that is a name. */
    public static String name(String key) {
        return read(key, text -> text.substring(0, text.lastIndexOf('~')));
    }

    /** The id at the end of the key. */
    public static long id(String key) {
        return read(key, text -> Long.parseLong(text.substring(text.lastIndexOf('~') + 1)));
    }

    /** The day at the beginning of the key; without a key one before all others. */
    public static LocalDate day(@Nullable String key) {
        return key == null ? BEFORE_ALL : read(name(key), LocalDate::parse);
    }

    /** The moment at the beginning of the key. */
    public static Instant moment(String key) {
        return read(name(key), Instant::parse);
    }

    private static <T> T read(String text, Function<String, T> reader) {
        try {
            return reader.apply(text);
        } catch (DateTimeException | NumberFormatException | IndexOutOfBoundsException e) {
            throw new NoSuchPlace();
        }
    }

    /** The key of a next page is taken from the page before, not made up. */
    public static final class NoSuchPlace extends Invalid {
        NoSuchPlace() {
            super(
                    "after is not a place in this list. Take it from next of the page before, or leave it out.",
                    List.of());
        }
    }
}
