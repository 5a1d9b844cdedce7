package org.backbench.workflow;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A process engine. Variables are plain: text, whole numbers, true or false. They carry ids and outcomes, no case data.
 * Every call joins the caller's transaction.
 */
public interface Workflow {

    /** Starts a process of bpmn/ for a case; the process finds the case in its variable caseId. */
    void start(String process, long caseId, Map<String, Object> variables);

    /** Completes an open task; the variables say which way the process goes. */
    void complete(String taskId, Map<String, Object> variables);

    /** Sends a message to the process of this case that waits for it; false when none does. */
    boolean correlate(String message, long caseId, Map<String, Object> variables);

    /**
     * Sends a message to the one process of this case whose variable has this value (actionId, escalationId). False
     * when none waits.
     */
    boolean correlate(String message, long caseId, String variable, long value, Map<String, Object> variables);

    /**
     * Does several of these things and lets the engine write what comes of them at once. None may build on what another
     * one does to a process.
     */
    void together(Runnable work);

    /**
     * Moves the process of a case that began with an older version of its model on to the latest one; it waits at the
     * same place as before. False where it has the latest already, does not run, or stands where the latest has no
     * place for it.
     */
    boolean renew(String process, long caseId);

    /**
     * The ids of open tasks behind one, in order of id: for comparing the queues with the engine, and nothing else.
     *
     * @param after empty for the first
     */
    List<String> openTasks(String after, int limit);

    /** An open task as it was told when it opened; empty when it has ended. */
    Optional<TaskOpened> openTask(String taskId);

    /** The way a case came and where it stands, one entry for each process instance, the outermost first. */
    List<ProcessTrace> trace(long caseId);

    /** Executes what the engine has left to do now; the number of jobs executed. */
    int runDueJobs();
}
