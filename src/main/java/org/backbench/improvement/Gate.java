package org.backbench.improvement;

import java.util.function.Function;
import org.backbench.audit.Audit;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Cases;
import org.backbench.cases.Story;
import org.backbench.cases.StoryKind;
import org.backbench.people.Person;
import org.backbench.people.Rights;
import org.backbench.problems.NotAllowed;
import org.backbench.problems.NotFound;
import org.springframework.stereotype.Component;

/** Lets a person act on a case outside the task queues, and writes down that it was done. */
@Component
class Gate {

    private final Cases cases;
    private final Rights rights;
    private final Audit audit;
    private final Story story;

    Gate(Cases cases, Rights rights, Audit audit, Story story) {
        this.cases = cases;
        this.rights = rights;
        this.audit = audit;
        this.story = story;
    }

    /** An action of a case the person may not know of is not found; one he may only look at is not his to act on. */
    CaseFile admit(Person person, String right, Action action, Function<CaseFile, String> roleKey) {
        if (!cases.sees(person, action.caseId())) {
            throw new NotFound("action", action.id());
        }
        CaseFile file = cases.get(action.caseId());
        rights.require(person, right);
        if (!person.holds(roleKey.apply(file))) {
            throw new OfAnotherParty(file);
        }
        return file;
    }

    /** Writes trail and story in the transaction of the change. */
    void done(Person person, String action, String object, long caseId, String sentence) {
        audit.record(person.login(), action, object, caseId, sentence);
        story.tell(caseId, StoryKind.DECISION, person, sentence);
    }

    /** The person has the role, but at another party. */
    public static final class OfAnotherParty extends NotAllowed {
        OfAnotherParty(CaseFile file) {
            super("You do not act for a party that may do this in case %s.".formatted(file.reference()));
        }
    }
}
