package org.backbench.bodies;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import org.backbench.audit.Audit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which parties have ended and who follows them: history ends bodies, partnerships and inspectorates. */
@Component
@Transactional
public class PartyEnds {

    private final PartyEndRows rows;
    private final Audit audit;

    PartyEnds(PartyEndRows rows, Audit audit) {
        this.rows = rows;
        this.audit = audit;
    }

    /** Those of the parties that have ended before a day, by code. */
    @Transactional(readOnly = true)
    public Map<String, PartyEnd> ended(Collection<String> parties, LocalDate day) {
        return rows.findEnded(parties, day).stream().collect(toMap(PartyEnd::party, Function.identity()));
    }

    /**
     * Writes down the last day of a partnership, inspectorate or department. Whether somebody may say so is for the
     * caller to check; bodies end in the register.
     *
     * @param successor who takes over; null: nobody
     * @param by the login of whoever says so
     */
    public void end(String party, LocalDate lastDay, @Nullable String successor, String reason, String by) {
        rows.save(party, lastDay, successor, reason);
        audit.record(
                by,
                "end-party",
                party,
                null,
                "Ends on %s; followed by %s. %s".formatted(lastDay, successor == null ? "nobody" : successor, reason));
    }
}
