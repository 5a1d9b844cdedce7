package org.backbench.broken;

import org.camunda.bpm.engine.RuntimeService;

/** Starts processes behind the back of the port. */
public class KnowsTheEngine {

    void start(RuntimeService processes) {
        processes.startProcessInstanceByKey("submission");
    }
}
