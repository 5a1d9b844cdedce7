package org.backbench.returns;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A return while it is typed: every line as it was typed, also what is not a number, and what is still wrong with it.
 *
 * @param texts by line key, only lines in which something stands
 * @param figures the lines that are numbers
 * @param failures in the order of the template; empty: ready to send
 * @param sentBack why the last version came back, null when none did
 */
public record ReturnDraft(
        BodyReturn owed,
        Map<String, String> texts,
        Map<String, BigDecimal> figures,
        List<Failure> failures,
        @Nullable Instant savedAt,
        @Nullable String savedBy,
        @Nullable String sentBack) {

    public ReturnDraft {
        texts = new LinkedHashMap<>(texts);
        figures = new LinkedHashMap<>(figures);
        failures = List.copyOf(failures);
    }
}
