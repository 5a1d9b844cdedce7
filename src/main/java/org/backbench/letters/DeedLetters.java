package org.backbench.letters;

import java.util.List;
import java.util.stream.Stream;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Cases;
import org.backbench.cases.StageLeft;
import org.backbench.people.Role;
import org.backbench.returns.Templates;
import org.backbench.returns.scope.ExtensionDecided;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells the other side of what somebody did: a return received, more time granted, a stage ended. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DeedLetters {

    private final Writing writing;
    private final LetterKinds kinds;
    private final Cases cases;
    private final Templates templates;

    DeedLetters(Writing writing, LetterKinds kinds, Cases cases, Templates templates) {
        this.writing = writing;
        this.kinds = kinds;
        this.cases = cases;
        this.templates = templates;
    }

    @EventListener
    void on(ExtensionDecided decided) {
        CaseFile file = cases.get(decided.caseId());
        String kind = decided.granted() ? "extension-granted" : "extension-not-agreed";
        String cause = "extension %d".formatted(decided.extensionId());
        writing.write(Stream.of(Role.CERTIFYING_OFFICER, Role.RETURN_OFFICER)
                .map(role -> new Occasion(
                        cause,
                        kinds.of(kind),
                        file.id(),
                        null,
                        null,
                        file.body(role),
                        "the return",
                        decided.due(),
                        decided.sentence()))
                .toList());
    }

    /** What is told when a stage ends; of an assessment only that it is signed, because it stays under embargo. */
    @EventListener
    void on(StageLeft left) {
        CaseFile file = cases.get(left.caseId());
        switch (left.stage()) {
            case SUBMISSION -> received(file, left.note());
            case PEER_REVIEW -> tell(file, "report-issued", left.note(), "", bodys(file));
            case IMPROVEMENT ->
                tell(
                        file,
                        "improvement-ended",
                        left.note(),
                        "The improvement stage of %s has ended: %s.".formatted(file.bodyName(), left.note()),
                        bodys(file));
            case USE_OF_RESOURCES -> tell(file, "assessment-signed", "", "", underEmbargo(file));
        }
    }

    /** What comes by bulk import has nobody who sent it. */
    private void received(CaseFile file, String note) {
        if (templates.get(file.template()).bulkOnly()) {
            return;
        }
        Stream<String> keys = Stream.of(file.body(Role.CERTIFYING_OFFICER));
        Stream<String> partnership =
                file.riep() == null ? Stream.of() : Stream.of(file.partnership(Role.REVIEW_MANAGER));
        String sentence = "It was %s.".formatted(note);
        tell(
                file,
                "return-received",
                note,
                sentence,
                Stream.concat(keys, partnership).toList());
    }

    private static List<String> bodys(CaseFile file) {
        return List.of(file.body(Role.CHIEF_EXECUTIVE), file.body(Role.RETURN_OFFICER));
    }

    /** Who may know before the national release, and has to keep it. */
    private static List<String> underEmbargo(CaseFile file) {
        return List.of(
                file.body(Role.CHIEF_EXECUTIVE), file.body(Role.CERTIFYING_OFFICER), file.body(Role.RETURN_OFFICER));
    }

    private void tell(CaseFile file, String kind, String note, String sentence, List<String> roleKeys) {
        String cause = "case %d %s: %s".formatted(file.id(), kind, note);
        writing.write(roleKeys.stream()
                .map(key -> Occasion.ofCase(cause, kinds.of(kind), file.id(), key, sentence))
                .toList());
    }
}
