package org.backbench.workflow;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What happens when the form of a task is sent. Each module implements it once for every form it owns. */
public interface TaskForm {

    /** The name of the form: of its file in forms/, and of the user task in the BPMN model. */
    String key();

    /** What the form shows before anybody has typed, and the choices that depend on the case. */
    default Filled fill(FormTask task) {
        return Filled.NOTHING;
    }

    /**
     * Does what the form is for, or refuses.
     *
     * @return the variables that say which way the process goes
     */
    Map<String, Object> submit(FormTask task, FormValues values);

    /** What this task is about beside its name and body, like the action it asks after; empty: nothing. */
    default String matter(long caseId, @Nullable Long subject) {
        return "";
    }

    /** The day by which the task must be done; null leaves it to reference/duties.csv. */
    default @Nullable LocalDate due(long caseId, @Nullable Long subject) {
        return null;
    }
}
