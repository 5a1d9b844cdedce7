package org.backbench.bench;

import java.util.Map;

/** One way to do the work; it answers with what it counted. */
record Arm(String name, Work work) {

    /** Does the work once. What comes before is not measured. */
    interface Work {

        default void prepare() throws Exception {}

        Map<String, Long> run() throws Exception;

        /** Ends what goes on in the background, so that the next arm has the machine for itself. Not measured. */
        default void settle() throws Exception {}
    }
}
