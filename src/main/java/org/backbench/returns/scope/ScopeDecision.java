package org.backbench.returns.scope;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.backbench.returns.ReturnState;
import org.jspecify.annotations.Nullable;

/**
 * Whether a body owes the return of a collection, and why. It was decided when the cycle opened and stands.
 *
 * @param headcount people on {@code countedOn}, the last count up to the reference date; null: nobody counted them
 * @param referenceDate 31 March before the return, or the first day of a body that began later
 * @param state of its return; null where there is none
 * @param voluntary the body sends one although it owes none
 * @param due of its return, with more time where that was agreed
 * @param caseReference of the return's case; null where there is none
 * @param reservedFigures how many figures of its return are reserved, once it is accepted; null while it is not. A
 *     certified return is accepted while no query about it is open, and whatever is open when its cycle is frozen: a
 *     later query takes the acceptance back until it is closed, after the freeze it reserves its figures instead. A
 *     correction leaves it accepted: the version before it counts meanwhile. What came by import or pro forma nobody
 *     certified, and a nil return reports nothing: they are never accepted
 */
public record ScopeDecision(
        int cycle,
        String template,
        String bodyCode,
        String bodyName,
        boolean fictional,
        boolean inScope,
        @Nullable Integer headcount,
        @Nullable BigDecimal fte,
        @Nullable LocalDate countedOn,
        LocalDate referenceDate,
        String reason,
        Instant decidedAt,
        @Nullable ReturnState state,
        boolean voluntary,
        @Nullable LocalDate due,
        @Nullable Instant receivedAt,
        @Nullable String caseReference,
        @Nullable Integer reservedFigures) {

    /** The review of functions, systems and processes that large bodies owe; null where the body owes none. */
    @JsonProperty
    public @Nullable SystematicReview systematicReview() {
        return inScope && headcount != null ? SystematicReview.of(headcount, referenceDate) : null;
    }

    /** received late, accepted with 1 figure reserved: where its return stands. */
    public String inWords() {
        return (state == null ? ReturnState.NOT_DUE : state).title() + accepted();
    }

    /** What is said of an accepted return beside its state; nothing while it is not accepted. */
    String accepted() {
        if (reservedFigures == null) {
            return "";
        }
        return switch (reservedFigures) {
            case 0 -> ", accepted";
            case 1 -> ", accepted with 1 figure reserved";
            default -> ", accepted with %d figures reserved".formatted(reservedFigures);
        };
    }
}
