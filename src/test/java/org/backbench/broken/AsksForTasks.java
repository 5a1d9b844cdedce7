package org.backbench.broken;

import java.util.List;
import org.backbench.workflow.Workflow;

/** Reads a queue from the engine. */
public class AsksForTasks {

    List<String> queue(Workflow workflow) {
        return workflow.openTasks("", 50);
    }
}
