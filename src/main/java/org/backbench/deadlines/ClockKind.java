package org.backbench.deadlines;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a clock is about. A duty can become overdue; a window or a series of follow-ups just ends. */
enum ClockKind {
    RETURN("Return", true, false, null),
    PLAN("Improvement plan", true, false, null),
    ACTION("Action", true, true, "actionId"),
    TARGET("Three-year target", true, false, null),
    REPORT_COMMENTS("Comments on the peer report", false, false, null),
    ACCURACY_COMMENTS("Comments on the auditor's draft", false, false, null),
    FOLLOW_UP("Follow-up", false, false, null),
    QUERY("Data-quality query", false, false, "queryId");

    private final String label;
    private final boolean duty;
    private final boolean extendedLate;
    private final @Nullable String subjectVariable;

    ClockKind(String label, boolean duty, boolean extendedLate, @Nullable String subjectVariable) {
        this.label = label;
        this.duty = duty;
        this.extendedLate = extendedLate;
        this.subjectVariable = subjectVariable;
    }

    String label(@Nullable String about) {
        return about == null ? label : label + ": " + about;
    }

    boolean isDuty() {
        return duty;
    }

    /** Whether a new date may still be agreed after the due day; the days before it stay on record as overdue. */
    boolean isExtendedLate() {
        return extendedLate;
    }

    /** The process variable by which the process of one subject is found; null for what a case has only once. */
    @Nullable
    String subjectVariable() {
        return subjectVariable;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static ClockKind of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    static List<String> duties() {
        return Stream.of(values()).filter(ClockKind::isDuty).map(ClockKind::key).toList();
    }
}
