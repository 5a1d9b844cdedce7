package org.backbench.deadlines;

import java.util.function.Function;
import org.backbench.people.Role;
import org.jspecify.annotations.Nullable;

/** Who stands around a clock: turns the audience of a ladder into the role key of somebody. */
record Parties(
        long caseId,
        String body,
        @Nullable String riep,
        @Nullable String holder) {

    /**
     * The role key it goes to; null where the clock has no such party.
     *
     * @param leads whom a role answers to
     */
    @Nullable
    String keyOf(String audience, Function<Role, String> leads) {
        if (audience.equals("holder")) {
            return holder;
        }
        if (audience.equals("lead")) {
            return holder == null ? null : keyOf(leads.apply(Role.of(holder)), leads);
        }
        String role = audience.substring(0, audience.indexOf('@') + 1);
        return switch (audience.substring(role.length())) {
            case "body" -> role + body;
            case "riep" -> riep == null ? null : role + riep;
            case "case" -> role + caseId;
            case "same" -> holder == null ? null : role + holder.substring(holder.indexOf('@') + 1);
            default -> audience;
        };
    }
}
