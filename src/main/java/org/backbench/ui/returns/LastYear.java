package org.backbench.ui.returns;

import java.util.List;
import org.backbench.cases.CaseFile;
import org.backbench.people.Person;
import org.backbench.problems.NotFound;
import org.backbench.returns.BodyReturn;
import org.backbench.returns.Explanation;
import org.backbench.returns.ReturnVersion;
import org.backbench.returns.Returns;

/** The words of last year's return: its context note and its explanations, to start from. */
record LastYear(String note, List<Explanation> explanations) {

    private static final LastYear NOTHING = new LastYear("", List.of());

    static LastYear of(Returns returns, Person person, CaseFile file) {
        try {
            BodyReturn before = returns.find(person, file.cycle() - 1, file.bodyCode(), file.template());
            Integer accepted = before.acceptedVersion();
            Long caseId = before.caseId();
            if (accepted == null || caseId == null) {
                return NOTHING;
            }
            return returns.versions(person, caseId).stream()
                    .filter(version -> version.number() == accepted)
                    .findFirst()
                    .map(version -> words(returns, person, caseId, version))
                    .orElse(NOTHING);
        } catch (NotFound noReturn) {
            return NOTHING;
        }
    }

    private static LastYear words(Returns returns, Person person, long caseId, ReturnVersion version) {
        String note = version.note();
        return new LastYear(
                note == null ? "" : note,
                returns.handedIn(person, caseId, version.number()).explanations());
    }
}
