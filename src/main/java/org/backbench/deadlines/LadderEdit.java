package org.backbench.deadlines;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.backbench.people.Role;
import org.backbench.problems.Refused;

/** The rungs a ladder shall have from now on. */
public record LadderEdit(String kind, List<LadderRung> rungs) {

    public LadderEdit {
        Objects.requireNonNull(kind, "kind");
        rungs = List.copyOf(rungs);
    }

    /** The next version, or a refusal that says what is wrong with it. */
    Ladder on(Ladder now) {
        if (now.rungs().equals(rungs)) {
            throw new NothingChanges();
        }
        Set<String> codes = new HashSet<>();
        for (LadderRung rung : rungs) {
            if (!codes.add(rung.code())
                    || rung.code().isBlank()
                    || rung.sentence().isBlank()) {
                throw new NotARung(rung.code());
            }
            requireAudience(rung);
        }
        requireSameFlow(now);
        return new Ladder(kind, now.version() + 1, rungs);
    }

    private static void requireAudience(LadderRung rung) {
        try {
            LadderFile.audience(rung.audience());
        } catch (IllegalArgumentException e) {
            throw new NobodyKnown(rung.audience(), e);
        }
    }

    /** The models wait for the messages of a ladder: without one a task would never end, and a new one nobody hears. */
    private void requireSameFlow(Ladder now) {
        if (!flows(now.rungs()).equals(flows(rungs))) {
            throw new FlowChanges();
        }
    }

    private static Set<String> flows(List<LadderRung> rungs) {
        return rungs.stream()
                .map(rung -> rung.flow() + (rung.ends() ? " ends" : ""))
                .filter(flow -> !flow.equals("null"))
                .collect(Collectors.toSet());
    }

    /** An edit edits something. */
    public static final class NothingChanges extends Refused {
        NothingChanges() {
            super("The ladder is like this already. Change a rung first.");
        }
    }

    /** Every rung has a name of its own and words. */
    public static final class NotARung extends Refused {
        NotARung(String code) {
            super("The rung “%s” needs a code that no other rung of the ladder has, and a sentence.".formatted(code));
        }
    }

    /** A rung goes to a role. */
    public static final class NobodyKnown extends Refused {
        NobodyKnown(String audience, IllegalArgumentException cause) {
            super("“%s” is nobody. Use a role at the body, the riep or a party (%s@body), or holder, or lead."
                    .formatted(audience, Role.CHIEF_EXECUTIVE.key()));
            initCause(cause);
        }
    }

    /** What changes the flow belongs to the models. */
    public static final class FlowChanges extends Refused {
        FlowChanges() {
            super("The messages of a ladder belong to the models of the processes: keep a rung for each, and add"
                    + " none.");
        }
    }
}
