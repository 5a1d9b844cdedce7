package org.backbench.assessments;

import org.jspecify.annotations.Nullable;

/** A comment the body makes on the draft. */
public record NewComment(
        AccuracyComment.Type type, String comment, @Nullable String evidence) {}
