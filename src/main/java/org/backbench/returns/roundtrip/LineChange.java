package org.backbench.returns.roundtrip;

import org.jspecify.annotations.Nullable;

/**
 * A line on which a file and the draft differ.
 *
 * @param function null for what all functions share
 * @param stored what stands in the draft; empty for nothing
 * @param uploaded what stands in the file; empty for nothing
 */
public record LineChange(String line, @Nullable String function, String label, String stored, String uploaded) {

    /** The key under which the line is chosen: its function, or the empty text for what all functions share. */
    public String section() {
        return function == null ? "" : function;
    }
}
