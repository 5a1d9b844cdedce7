package org.backbench.worklist;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.backbench.workflow.Choice;
import org.backbench.workflow.FormModel;
import org.jspecify.annotations.Nullable;

/** A form ready to be filled in: what was typed before lies over what the case gives. */
public record OpenForm(
        FormModel model,
        Map<String, Object> values,
        Map<String, List<Choice>> choices,
        @Nullable Instant savedAt) {}
