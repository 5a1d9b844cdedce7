package org.backbench.returns;

import java.util.LinkedHashMap;
import java.util.Map;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Cases;
import org.backbench.people.Person;
import org.backbench.problems.Why;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a screen must know before somebody types or sends: is the draft open, which lines, and who could certify. */
@Service
@Transactional(readOnly = true)
public class DraftDoor {

    private final Cases cases;
    private final Returns returns;
    private final Typing typing;
    private final Certifiers certifiers;
    private final ReturnSettings settings;

    DraftDoor(Cases cases, Returns returns, Typing typing, Certifiers certifiers, ReturnSettings settings) {
        this.cases = cases;
        this.returns = returns;
        this.typing = typing;
        this.certifiers = certifiers;
        this.settings = settings;
    }

    /** Whether the draft may be typed now: the return is not sent, or it is open for correction. */
    public boolean isOpen(long caseId) {
        return typing.isOpen(returns.ofCase(caseId));
    }

    /** The lines that the certifying officer sent back and that alone may be typed, with reasons; empty: all may. */
    public Map<String, String> reopened(long caseId) {
        return typing.reopened(returns.ofCase(caseId));
    }

    /** What stands against typing each figure for this person now, by line; one that is not there is open to him. */
    public Map<String, Why> against(Person person, String reference) {
        CaseFile file = cases.find(person, reference);
        BodyReturn owed = returns.ofCase(file.id());
        Template template = returns.templateOf(owed);
        Map<String, Why> against = new LinkedHashMap<>();
        Why.against(() -> typing.require(person, file))
                .ifPresentOrElse(
                        why -> template.lines().forEach(line -> against.put(line.key(), why)),
                        () -> typing.locked(owed, template)
                                .forEach((line, refusal) -> against.put(line, Why.of(refusal))));
        return against;
    }

    /** Per cent of a change that the causes of an explanation must cover, and the same room above it. */
    public int explainedShare() {
        return settings.explainedShare();
    }

    /** Whether nobody could certify what this person sends: the body has no certifying officer beside him. */
    public boolean nobodyCertifies(Person sender, long caseId) {
        return certifiers.nobody(caseId, sender);
    }

    /** Whether the certificate that this case needs now waits for nobody: the post is vacant, or its holder sent. */
    public boolean certificateWaitsForNobody(Person viewer, long caseId) {
        return certifiers.waitsForNobody(caseId, viewer);
    }
}
