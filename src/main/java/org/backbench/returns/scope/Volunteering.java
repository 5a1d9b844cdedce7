package org.backbench.returns.scope;

import java.util.List;
import org.backbench.audit.Audit;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Story;
import org.backbench.cases.StoryKind;
import org.backbench.people.Person;
import org.backbench.people.Rights;
import org.backbench.people.Role;
import org.backbench.problems.NotFound;
import org.backbench.problems.Refused;
import org.backbench.returns.BodyReturn;
import org.backbench.returns.CaseOpener;
import org.backbench.returns.Cycles;
import org.backbench.returns.OwedReturns;
import org.backbench.returns.ReturnState;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Bodies that owe no return and send one anyway: it is taken and marked, ranked with nobody and never chased. */
@Service
@Transactional
public class Volunteering {

    private final OwedReturns rows;
    private final Cycles cycles;
    private final CaseOpener opener;
    private final Rights rights;
    private final Story story;
    private final Audit audit;

    Volunteering(OwedReturns rows, Cycles cycles, CaseOpener opener, Rights rights, Story story, Audit audit) {
        this.rows = rows;
        this.cycles = cycles;
        this.opener = opener;
        this.rights = rights;
        this.story = story;
        this.audit = audit;
    }

    /** Opens the case of a return that the body does not owe, at the wish of its officer. */
    public CaseFile sendAnyway(Person person, int cycle, String bodyCode, String template) {
        rights.require(person, "send-anyway");
        BodyReturn free = rows.lockOfBody(cycle, bodyCode, template)
                .filter(each -> person.holds(Role.RETURN_OFFICER.at(bodyCode)))
                .orElseThrow(() -> new NotFound("return", "%d/%s".formatted(cycle, bodyCode)));
        if (free.state() != ReturnState.OUT_OF_SCOPE) {
            throw new NotOutOfScope();
        }
        rows.volunteer(free);
        CaseFile file = opener.openAll(
                        cycles.get(cycle),
                        List.of(free),
                        opened -> opened.bodyName() + " sends a return that it does not owe.")
                .getFirst();
        audit.record(person.login(), "send-anyway", file.reference(), file.id(), "voluntary");
        story.tell(
                file.id(),
                StoryKind.DECISION,
                person,
                "%s owes no return and sends one anyway: nobody waits for it, and it is ranked with nobody."
                        .formatted(file.bodyName()));
        return file;
    }

    /** Only a body that owes nothing volunteers. */
    public static final class NotOutOfScope extends Refused {
        NotOutOfScope() {
            super("This return is not out of scope, or it is on its way already. Open it and fill it in.");
        }
    }
}
