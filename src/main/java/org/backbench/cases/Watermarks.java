package org.backbench.cases;

import org.backbench.calendar.TimeSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What stands over everything that is written about a real body in training mode. */
@Component
public class Watermarks {

    private final Cases cases;
    private final TimeSettings settings;

    Watermarks(Cases cases, TimeSettings settings) {
        this.cases = cases;
        this.settings = settings;
    }

    /**
     * Null for a fictional body, and where nothing is training.
     *
     * @param what is written: plan, review
     */
    public @Nullable String over(String what, CaseFile file) {
        return settings.training() && !file.fictional()
                ? "TRAINING – not a real %s of %s".formatted(what, file.bodyName())
                : null;
    }

    /** The same for a case of which the caller has the id. */
    public @Nullable String over(String what, long caseId) {
        return over(what, cases.get(caseId));
    }
}
