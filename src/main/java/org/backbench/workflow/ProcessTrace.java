package org.backbench.workflow;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One process instance of a case: the elements it has entered, in order; those without an end are where it stands. */
public record ProcessTrace(String process, List<Visit> visits) {

    /** One stay at an element of the model. */
    public record Visit(
            String element, Instant from, @Nullable Instant to) {}

    /** The elements the case has left. */
    public List<String> passed() {
        return visits.stream()
                .filter(visit -> visit.to() != null)
                .map(Visit::element)
                .distinct()
                .toList();
    }

    /** The elements where the case stands. */
    public List<String> current() {
        return visits.stream()
                .filter(visit -> visit.to() == null)
                .map(Visit::element)
                .distinct()
                .toList();
    }
}
