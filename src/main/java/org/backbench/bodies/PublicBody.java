package org.backbench.bodies;

import java.time.LocalDate;
import java.util.List;
import org.backbench.problems.Refused;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that owes returns.
 *
 * @param bodyClass the peer class: SC UA MD L SD O for real bodies, X-UA, X-SD and so on for fictional ones
 * @param riep the partnership that reviews it, none for police
 * @param county the code of the county council above a district, or a fictional county's name
 * @param validFrom null: before 1 April 2009, the day is not known
 * @param validTo the last day, null while it exists
 * @param ecode the code of DCLG's outturn files
 * @param headcount people as they were counted last, never full-time equivalents; null: not known
 */
public record PublicBody(
        String code,
        String name,
        String shortName,
        BodyType type,
        String bodyClass,
        String region,
        @Nullable String riep,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String ecode,
        boolean fictional,
        @Nullable Integer headcount,
        List<String> successors,
        List<String> predecessors,
        @Nullable String county,
        @Nullable String snac,
        @Nullable String registerCode,
        @Nullable Integer population) {

    /** First letter of every fictional code and class; no real body has it. */
    private static final String FICTIONAL = "X";

    /** The day on which bodies were first counted: the reference date of cycle 2009. */
    private static final LocalDate FIRST_COUNT = LocalDate.of(2009, 3, 31);

    static final String POLICE = "police";
    static final String FIRE = "fire";

    /** The class of all that are no principal councils. */
    public static final String OTHER = "O";

    public PublicBody {
        successors = List.copyOf(successors);
        predecessors = List.copyOf(predecessors);
    }

    /**
     * A body of the training data. Its partnership follows from the region when {@link Bodies#add} stores it.
     *
     * @param code starts with X, like X-TARNBURY
     * @param bodyClass starts with X, like X-UA
     */
    public static PublicBody fictional(
            String code, String name, BodyType type, String bodyClass, String region, @Nullable String county) {
        if (!code.startsWith(FICTIONAL) || !bodyClass.startsWith(FICTIONAL)) {
            throw new LooksReal(name);
        }
        List<String> none = List.of();
        return new PublicBody(
                code, name, name, type, bodyClass, region, null, null, null, null, true, null, none, none, county, null,
                null, null);
    }

    /** The same body with so many people employed from its first day on. */
    public PublicBody employing(int people) {
        return new PublicBody(
                code,
                name,
                shortName,
                type,
                bodyClass,
                region,
                riep,
                validFrom,
                validTo,
                ecode,
                fictional,
                people,
                successors,
                predecessors,
                county,
                snac,
                registerCode,
                population);
    }

    /** The same body with a first and a last day. */
    public PublicBody existing(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new PublicBody(
                code,
                name,
                shortName,
                type,
                bodyClass,
                region,
                riep,
                from,
                to,
                ecode,
                fictional,
                headcount,
                successors,
                predecessors,
                county,
                snac,
                registerCode,
                population);
    }

    /** Its first day, or the day of the first count where it is older than that. */
    LocalDate firstDay() {
        return validFrom == null ? FIRST_COUNT : validFrom;
    }

    PublicBody reviewedBy(@Nullable String partnership) {
        return new PublicBody(
                code,
                name,
                shortName,
                type,
                bodyClass,
                region,
                partnership,
                validFrom,
                validTo,
                ecode,
                fictional,
                headcount,
                successors,
                predecessors,
                county,
                snac,
                registerCode,
                population);
    }

    public boolean isPrincipal() {
        return type.isPrincipal();
    }

    /** The groups it is compared in: its class, and for real police and fire authorities theirs within class O. */
    public List<String> peerGroups() {
        return peerGroups(bodyClass, type, fictional);
    }

    static List<String> peerGroups(String bodyClass, BodyType type, boolean fictional) {
        if (!fictional && type.isPolice()) {
            return List.of(bodyClass, POLICE);
        }
        return !fictional && type == BodyType.FIRE_AUTHORITY ? List.of(bodyClass, FIRE) : List.of(bodyClass);
    }

    /** Whether it existed on the day; a body without a start has existed since before 1 April 2009. */
    public boolean existsOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    /** Fictional bodies never mix with real ones: their code and class say so. */
    public static final class LooksReal extends Refused {
        LooksReal(String name) {
            super("%s is fictional, so its code and its class must begin with X.".formatted(name));
        }
    }
}
