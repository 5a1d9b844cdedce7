package org.backbench.improvement;

import org.backbench.calendar.TimeSettings;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Cases;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What stands over everything that is written about a real body in training mode. */
@Component
class Watermarks {

    private final Cases cases;
    private final TimeSettings settings;

    Watermarks(Cases cases, TimeSettings settings) {
        this.cases = cases;
        this.settings = settings;
    }

    /** Null for a fictional body, and where nothing is training. */
    @Nullable
    String of(long caseId) {
        CaseFile file = cases.get(caseId);
        return settings.training() && !file.fictional() ? "TRAINING – not a real plan of " + file.bodyName() : null;
    }
}
