package org.backbench.people;

import java.time.LocalDate;
import java.util.List;
import org.backbench.problems.Invalid;
import org.backbench.problems.Refused;

/**
 * Somebody is away, and who gets his letters meanwhile.
 *
 * @param first the first day away; {@code last} is the last
 * @param deputy the login of the deputy
 */
public record Absence(LocalDate first, LocalDate last, String deputy, String deputyName) {

    Absence requireSound(Person away, Person standIn, LocalDate today) {
        if (last.isBefore(first) || last.isBefore(today)) {
            throw new NoSuchDays(this);
        }
        if (away.id() == standIn.id()) {
            throw new OwnDeputy();
        }
        boolean together = away.keys().stream()
                .map(key -> key.substring(key.indexOf('@') + 1))
                .anyMatch(standIn::actsFor);
        if (!together) {
            throw new DeputyElsewhere(standIn);
        }
        return this;
    }

    /** An absence has a first and a last day, and is not over. */
    public static final class NoSuchDays extends Invalid {
        NoSuchDays(Absence asked) {
            this("The last day away must not be before the first or in the past.", asked);
        }

        private NoSuchDays(String sentence, Absence asked) {
            super(sentence, List.of(new Place("last", sentence + " It is " + asked.last + ".")));
        }
    }

    /** Somebody else stands in. */
    public static final class OwnDeputy extends Refused {
        OwnDeputy() {
            super("Nobody is deputy for himself. Name somebody else of your body.");
        }
    }

    /** A deputy acts for the same body, because he reads the letters about its cases. */
    public static final class DeputyElsewhere extends Refused {
        DeputyElsewhere(Person standIn) {
            super("%s acts for none of the bodies you act for. Name somebody who does.".formatted(standIn.name()));
        }
    }
}
