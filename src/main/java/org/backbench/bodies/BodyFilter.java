package org.backbench.bodies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which bodies a list shows; what is null does not matter. {@code on}: only bodies that existed that day. */
public record BodyFilter(
        @Nullable String sector,
        @Nullable String bodyClass,
        @Nullable String region,
        @Nullable String riep,
        @Nullable LocalDate on) {

    public static final BodyFilter ALL = new BodyFilter(null, null, null, null, null);
}
