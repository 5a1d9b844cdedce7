package org.backbench.returns.scope;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backbench.calendar.Calendar;
import org.backbench.calendar.Dates;
import org.backbench.cases.Sight;
import org.backbench.paging.Page;
import org.backbench.people.Person;
import org.backbench.returns.BodyReturn;
import org.backbench.returns.OwedReturns;
import org.backbench.returns.ReturnState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How bodies meet their duty to send a return. */
@Service
@Transactional(readOnly = true)
public class ReturnDuties {

    private final OwedReturns returns;
    private final Scopes scopes;
    private final ExtensionRows rows;
    private final Calendar calendar;
    private final Clock clock;

    ReturnDuties(OwedReturns returns, Scopes scopes, ExtensionRows rows, Calendar calendar, Clock clock) {
        this.returns = returns;
        this.scopes = scopes;
        this.rows = rows;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The duty behind a case; none where the case opened without a return. */
    public Optional<ReturnDuty> ofCase(long caseId) {
        return returns.ofCase(caseId).map(this::of);
    }

    /** The duty behind a return; whoever calls has checked that the return may be seen. */
    public ReturnDuty of(BodyReturn owed) {
        return new ReturnDuty(
                owed,
                scopes.of(owed).orElse(null),
                workingDaysLate(owed),
                rows.refusal(owed.id()).orElse(null),
                rows.list(owed.id()));
    }

    /**
     * The list that is published of a cycle: who owed a return, and when it came. Voluntary returns are not on it.
     *
     * @param group only those; null: all
     */
    public Page<Compliance> compliance(int cycle, @Nullable ComplianceGroup group, @Nullable String after, int limit) {
        Page<ScopeDecision> owing = scopes.owing(cycle, group, after, limit);
        return new Page<>(owing.items().stream().map(this::compliance).toList(), owing.next());
    }

    /** How far the latest open cycles are among the bodies whose cases this person may see, the latest first. */
    public List<ReturnsIn> openCycles(Person person) {
        return scopes.openCycles(Sight.of(person), LocalDate.now(clock));
    }

    /** How many bodies of the list are in each group; groups without any are left out. */
    public Map<ComplianceGroup, Long> countCompliance(int cycle) {
        return scopes.countOwing(cycle);
    }

    private Compliance compliance(ScopeDecision decision) {
        ReturnState state = decision.state();
        LocalDate due = decision.due();
        int late = state == null || due == null ? 0 : late(state, due, decision.receivedAt());
        return new Compliance(
                decision.bodyCode(),
                decision.bodyName(),
                decision.fictional(),
                decision.template(),
                state == null ? ReturnState.NOT_DUE : state,
                decision.inWords(),
                due,
                decision.receivedAt() == null ? null : Dates.dayOf(decision.receivedAt()),
                late);
    }

    private int workingDaysLate(BodyReturn owed) {
        return owed.voluntary() ? 0 : late(owed.state(), owed.due(), owed.receivedAt());
    }

    private int late(ReturnState state, LocalDate due, @Nullable Instant receivedAt) {
        if (!state.isReceived() && !state.isOwed()) {
            return 0;
        }
        LocalDate until = state.isReceived() && receivedAt != null ? Dates.dayOf(receivedAt) : LocalDate.now(clock);
        return until.isAfter(due) ? calendar.workingDays().between(due, until) : 0;
    }
}
