package org.backbench.improvement;

import java.time.LocalDate;
import java.util.Optional;
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

/** The certified outturns that make the outcomes of three-year targets final. */
@Service
@Transactional
public class Outturns {

    private final TargetRows rows;
    private final Savings savings;
    private final Deadlines deadlines;
    private final Cases cases;
    private final Minutes minutes;
    private final Rights rights;

    Outturns(TargetRows rows, Savings savings, Deadlines deadlines, Cases cases, Minutes minutes, Rights rights) {
        this.rows = rows;
        this.savings = savings;
        this.deadlines = deadlines;
        this.cases = cases;
        this.minutes = minutes;
        this.rights = rights;
    }

    /** The certified outturn of a case the person may see; empty while the outcome is provisional. */
    @Transactional(readOnly = true)
    public Optional<TargetOutturn> of(Person person, long caseId) {
        return rows.findOutturn(cases.find(person, caseId).id());
    }

    /**
     * The certifying officer certifies what the function cost in the year of the target date, and with that the outcome
     * is final.
     *
     * @param outturn pounds
     * @param statement the body's, to stand beside the figures
     */
    public TargetOutturn certify(Person person, long caseId, long outturn, String statement) {
        CaseFile file = cases.find(person, caseId);
        rights.require(person, "certify-outturn");
        if (!person.holds(file.body(Role.CERTIFYING_OFFICER))) {
            throw new OfAnotherBody(file);
        }
        if (rows.lock(caseId).isEmpty()) {
            throw new NotFound("target notice of case", caseId);
        }
        SavingsSheet sheet = savings.sheet(caseId);
        LocalDate target = sheet.plan().requirement().target();
        TargetOutturn.requireOver(target, sheet.today());
        TargetOutturn.requireSaid(outturn, statement);
        rows.findOutturn(caseId).ifPresent(known -> {
            throw new TargetOutturn.AlreadyFinal(known);
        });
        Signature by = Signature.of(person, sheet.today());
        TargetOutturn judged = TargetOutturn.judged(sheet.plan(), sheet.verified(), outturn, statement.strip(), by);
        rows.insertOutturn(judged);
        deadlines.stop(TargetDates.OUTTURN, caseId, null, "The outturn was certified.", person.name());
        String said = " The body says: " + judged.statement();
        minutes.decided(file, person, "certify-outturn", "The outcome is final. " + judged.words() + said);
        return judged;
    }

    /** Each body certifies its own figures. */
    public static final class OfAnotherBody extends NotAllowed {
        OfAnotherBody(CaseFile file) {
            super("The certifying officer of %s certifies the outturn.".formatted(file.bodyName()));
        }
    }
}
