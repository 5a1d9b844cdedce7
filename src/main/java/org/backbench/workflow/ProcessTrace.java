package org.backbench.workflow;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One process instance of a case: the elements it has entered, in order; those without an end are where it stands. */
public record ProcessTrace(String process, List<Visit> visits) {

    /** One stay at an element of the model. */
    public record Visit(
            String element, Instant from, @Nullable Instant to) {}

    /** Whether it began while the process that may have called it stayed at this element. */
    public boolean beganDuring(Visit visit) {
        if (visits.isEmpty()) {
            return false;
        }
        Instant began = visits.getFirst().from();
        return !began.isBefore(visit.from()) && (visit.to() == null || !began.isAfter(visit.to()));
    }

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
