package org.backbench.people;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.backbench.problems.Invalid;
import org.backbench.problems.Refused;

/**
 * Somebody is away, and who does his work and gets his letters meanwhile.
 *
 * @param first the first day away; {@code last} is the last
 * @param login of who is away; {@code name} is how people call him
 * @param deputy the login of the deputy
 * @param roles the roles that are covered, at their parties; empty: all
 */
public record Absence(
        LocalDate first,
        LocalDate last,
        String login,
        String name,
        String deputy,
        String deputyName,
        List<String> roles) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    Absence requireSound(Person away, Person standIn, LocalDate today) {
        if (last.isBefore(first) || last.isBefore(today)) {
            throw new NoSuchDays(this);
        }
        if (away.id() == standIn.id()) {
            throw new OwnDeputy();
        }
        Collection<String> covered = roles.isEmpty() ? away.keys() : roles;
        covered.stream()
                .filter(key ->
                        !roles.isEmpty() && (!away.holds(key) || Role.of(key).isPersonal()))
                .findFirst()
                .ifPresent(key -> {
                    throw new NotYourRole(key);
                });
        if (covered.stream().map(key -> key.substring(key.indexOf('@') + 1)).noneMatch(standIn::actsFor)) {
            throw new DeputyElsewhere(standIn);
        }
        return this;
    }

    /** A role has one deputy at a time, and a deputy is there: who is away stands in for nobody. */
    void requireNoChain(List<Absence> own, List<Absence> deputys, List<Absence> covered) {
        own.stream().filter(this::sharesARole).findFirst().ifPresent(other -> {
            throw new AlreadyAway(other);
        });
        deputys.stream().findFirst().ifPresent(other -> {
            throw new DeputyAway(other);
        });
        covered.stream().findFirst().ifPresent(other -> {
            throw new StandsIn(other);
        });
    }

    private boolean sharesARole(Absence other) {
        return roles.isEmpty()
                || other.roles.isEmpty()
                || Set.copyOf(roles).stream().anyMatch(other.roles::contains);
    }

    private String days() {
        return DAY.format(first) + " to " + DAY.format(last);
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

    /** One covers what one holds; a seat on a panel and the accounts of the service are personal. */
    public static final class NotYourRole extends Refused {
        NotYourRole(String key) {
            super("%s is no role that a deputy could take over from you. Name roles you hold, or none for all of them."
                    .formatted(key));
        }
    }

    /** A role has one deputy at a time. */
    public static final class AlreadyAway extends Refused {
        AlreadyAway(Absence other) {
            super("You are away already from %s, with %s as deputy. Say that you are back first, or choose other days."
                    .formatted(other.days(), other.deputyName));
        }
    }

    /** A deputy is there himself. */
    public static final class DeputyAway extends Refused {
        DeputyAway(Absence other) {
            super("%s is away from %s. Name somebody who is there.".formatted(other.name, other.days()));
        }
    }

    /** Who stands in for somebody is not away in those days: deputies of deputies would be lost. */
    public static final class StandsIn extends Refused {
        StandsIn(Absence other) {
            super("You stand in for %s from %s. Ask %s to name somebody else first, or choose other days."
                    .formatted(other.name, other.days(), other.name));
        }
    }
}
