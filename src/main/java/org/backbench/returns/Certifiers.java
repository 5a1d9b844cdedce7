package org.backbench.returns;

import org.backbench.cases.CaseFile;
import org.backbench.cases.Cases;
import org.backbench.cases.Story;
import org.backbench.cases.StoryKind;
import org.backbench.people.People;
import org.backbench.people.Person;
import org.backbench.people.Role;
import org.springframework.stereotype.Component;

/** Whether there is anybody who can certify: a certifying officer of the body who is not the sender. */
@Component
class Certifiers {

    private final People people;
    private final Cases cases;
    private final Story story;

    Certifiers(People people, Cases cases, Story story) {
        this.people = people;
        this.cases = cases;
        this.story = story;
    }

    /** False for a case the person may not know of. */
    boolean nobody(long caseId, Person sender) {
        return cases.sees(sender, caseId) && nobody(caseId, sender.login());
    }

    boolean nobody(long caseId, String senderLogin) {
        return people.holding(cases.get(caseId).body(Role.CERTIFYING_OFFICER)).stream()
                .allMatch(person -> person.login().equals(senderLogin));
    }

    /** Says in the case what was sent and cannot be certified yet. */
    void warn(CaseFile file, Person sender) {
        if (nobody(file.id(), sender.login())) {
            story.tell(
                    file.id(),
                    StoryKind.NOTE,
                    null,
                    ("Nobody can certify: %s has no certifying officer beside the sender."
                                    + " The chief executive names one or a deputy.")
                            .formatted(file.bodyName()));
        }
    }
}
