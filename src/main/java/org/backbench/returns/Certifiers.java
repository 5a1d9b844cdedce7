package org.backbench.returns;

import java.util.Optional;
import org.backbench.cases.CaseFile;
import org.backbench.cases.CaseStatus;
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
    private final ReturnRows returns;
    private final VersionRows versions;

    Certifiers(People people, Cases cases, Story story, ReturnRows returns, VersionRows versions) {
        this.people = people;
        this.cases = cases;
        this.story = story;
        this.returns = returns;
        this.versions = versions;
    }

    /** False for a case the person may not know of. */
    boolean nobody(long caseId, Person sender) {
        return cases.sees(sender, caseId) && nobody(caseId, sender.login());
    }

    /**
     * Whether a certificate that is owed now waits for nobody: of what was sent, or of the return that is being typed.
     * False for a case the person may not know of.
     */
    boolean waitsForNobody(long caseId, Person viewer) {
        if (!cases.sees(viewer, caseId) || cases.get(caseId).status() != CaseStatus.RUNNING) {
            return false;
        }
        return returns.ofCase(caseId)
                .filter(owed -> sender(owed)
                        .map(login -> nobody(caseId, login))
                        .orElseGet(() -> owed.state().isOwed() && nobody(caseId, "")))
                .isPresent();
    }

    /** Who sent the version that nobody has decided on yet. */
    private Optional<String> sender(BodyReturn owed) {
        return versions.list(owed.id()).stream()
                .filter(ReturnVersion::isPending)
                .findFirst()
                .map(ReturnVersion::sentBy);
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
