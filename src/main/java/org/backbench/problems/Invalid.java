package org.backbench.problems;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Input that breaks rules: every broken place at once, and nothing stored (422). */
public class Invalid extends Refused {

    /** One broken place: a field of a form or a cell of a file, and the sentence that says rule and way out. */
    public record Place(String name, String message) {}

    private final transient List<Place> places;

    public Invalid(String message, List<Place> places) {
        this(message, places, null);
    }

    /** Broken since a moment. */
    public Invalid(String message, List<Place> places, @Nullable Instant since) {
        super(message, since);
        this.places = List.copyOf(places);
    }

    public List<Place> places() {
        return places;
    }
}
