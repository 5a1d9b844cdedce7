package org.backbench.cases;

import java.time.Instant;
import java.util.stream.Stream;
import org.backbench.people.Person;
import org.backbench.people.Role;
import org.backbench.problems.Refused;
import org.jspecify.annotations.Nullable;

/**
 * One body in one collection cycle. Name, class, region and partnership are those of the day the case was opened: they
 * stay when the body changes.
 *
 * @param dataYear the financial year of the figures, like 2010-11
 * @param riep the partnership that reviews; null where no peer review is made
 */
public record CaseFile(
        long id,
        String reference,
        int cycle,
        String dataYear,
        String template,
        String bodyCode,
        String bodyName,
        boolean fictional,
        String bodyClass,
        String region,
        @Nullable String riep,
        String route,
        CaseStatus status,
        Instant openedAt,
        @Nullable Instant closedAt) {

    /** The candidate group of a role at the body of this case. */
    public String body(Role role) {
        return role.at(bodyCode);
    }

    /** Whether the person is one of those at the body who prepare, certify and answer for its return. */
    public boolean isOwn(Person person) {
        return Stream.of(Role.RETURN_OFFICER, Role.CERTIFYING_OFFICER, Role.CHIEF_EXECUTIVE)
                .anyMatch(role -> person.holds(role.at(bodyCode)));
    }

    /** The candidate group of a role at the partnership that reviews this case. */
    public String partnership(Role role) {
        if (riep == null) {
            throw new IllegalStateException("Case " + reference + " has no partnership");
        }
        return role.at(riep);
    }

    CaseFile requireRunning() {
        if (status != CaseStatus.RUNNING) {
            throw new CaseEnded(this);
        }
        return this;
    }

    /** A case that has ended stays as it is. */
    public static final class CaseEnded extends Refused {
        CaseEnded(CaseFile ended) {
            super(
                    "Case %s is %s and stays as it is. The programme office can open a new case in the next cycle."
                            .formatted(ended.reference(), ended.status().title()),
                    ended.closedAt());
        }
    }
}
