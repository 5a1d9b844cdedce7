package org.backbench.improvement;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Cases;
import org.backbench.cases.Minutes;
import org.backbench.deadlines.Deadlines;
import org.backbench.people.Person;
import org.backbench.people.Rights;
import org.backbench.people.Role;
import org.backbench.problems.NotAllowed;
import org.backbench.problems.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What bodies are told about their three-year targets, and what they reply. */
@Service
@Transactional
public class Targets {

    private final TargetRows rows;
    private final TargetDates dates;
    private final Deadlines deadlines;
    private final Cases cases;
    private final Minutes minutes;
    private final Rights rights;

    Targets(TargetRows rows, TargetDates dates, Deadlines deadlines, Cases cases, Minutes minutes, Rights rights) {
        this.rows = rows;
        this.dates = dates;
        this.deadlines = deadlines;
        this.cases = cases;
        this.minutes = minutes;
        this.rights = rights;
    }

    /** The notice of a case the person may see; empty before the body was told. */
    @Transactional(readOnly = true)
    public Optional<TargetNotice> of(Person person, long caseId) {
        return rows.find(cases.find(person, caseId).id());
    }

    /** The body says what shall stand beside the figures. */
    public TargetNotice reply(Person person, long caseId, String text) {
        CaseFile file = cases.find(person, caseId);
        LocalDate today = admit(person, file);
        rows.lock(caseId)
                .orElseThrow(() -> new NotFound("target notice of case", caseId))
                .requireAnswerable(today, text);
        rows.setReply(caseId, text.strip(), person.name(), today);
        deadlines.stop(TargetDates.REPLY, caseId, null, "The body replied.", person.name());
        minutes.decided(file, person, "reply-target", "Reply on the target: " + text.strip());
        dates.publish(caseId, today);
        return rows.find(caseId).orElseThrow();
    }

    /** What the bodies for which the person may reply or certify have still to say, over all their cases. */
    @Transactional(readOnly = true)
    public List<TargetDuty> waiting(Person person) {
        Set<String> bodies = new HashSet<>(person.partiesAs(Role.CERTIFYING_OFFICER));
        bodies.addAll(person.partiesAs(Role.CHIEF_EXECUTIVE));
        return bodies.isEmpty() ? List.of() : rows.findWaiting(bodies, dates.today());
    }

    private LocalDate admit(Person person, CaseFile file) {
        rights.require(person, "reply-target");
        if (!person.holds(file.body(Role.CHIEF_EXECUTIVE)) && !person.holds(file.body(Role.CERTIFYING_OFFICER))) {
            throw new OfAnotherBody(file);
        }
        return dates.today();
    }

    /** The body replies for itself. */
    public static final class OfAnotherBody extends NotAllowed {
        OfAnotherBody(CaseFile file) {
            super("The chief executive or the certifying officer of %s replies.".formatted(file.bodyName()));
        }
    }
}
