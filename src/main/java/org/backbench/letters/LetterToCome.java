package org.backbench.letters;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A letter that a clock of the case will cause unless what it waits for comes before.
 *
 * @param rungId the rung that will cause it
 * @param day on which it is written; the reader has it when it {@code arrives}
 * @param recipient null where it stays unsaid who sits on a panel, and where nobody holds the role today
 */
public record LetterToCome(
        long rungId,
        LocalDate day,
        Instant arrives,
        String kind,
        String title,
        Mark mark,
        String clock,
        String rung,
        String roleKey,
        @Nullable String recipient,
        String subject,
        boolean readable) {}
