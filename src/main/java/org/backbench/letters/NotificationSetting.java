package org.backbench.letters;

import java.time.LocalTime;
import java.util.Set;
import java.util.TreeSet;

/**
 * How a person wants letters.
 *
 * @param atOnce each letter by itself as it is written; otherwise one digest a working day
 * @param digestTime when the digest comes, London time
 * @param leftOut the kinds of information not wanted; what asks to act always comes
 */
public record NotificationSetting(boolean atOnce, LocalTime digestTime, Set<String> leftOut, int version) {

    /** What holds for whoever has chosen nothing. */
    public static final NotificationSetting USUAL = new NotificationSetting(false, LocalTime.of(7, 30), Set.of(), 0);

    public NotificationSetting {
        leftOut = Set.copyOf(new TreeSet<>(leftOut));
    }

    boolean leavesOut(LetterKind kind) {
        return kind.mark() == Mark.INFORM && leftOut.contains(kind.key());
    }

    boolean alone(LetterKind kind) {
        return atOnce || kind.urgent();
    }
}
