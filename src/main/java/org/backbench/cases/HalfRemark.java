package org.backbench.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a person has typed and not said yet; keptAt is null while there is nothing. */
public record HalfRemark(String words, @Nullable Instant keptAt) {

    public static final HalfRemark NOTHING = new HalfRemark("", null);
}
