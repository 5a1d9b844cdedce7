package org.backbench.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Cases;
import org.backbench.improvement.PlanDecided;
import org.backbench.people.Role;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells a body what became of its plan, with the reasons item by item; a second return is told to the partnership's
 * director and the Audit Commission as well.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PlanLetters {

    private static final String AUDIT_COMMISSION = "AC";

    private final Writing writing;
    private final LetterKinds kinds;
    private final Cases cases;

    PlanLetters(Writing writing, LetterKinds kinds, Cases cases) {
        this.writing = writing;
        this.kinds = kinds;
        this.cases = cases;
    }

    @EventListener
    void on(PlanDecided decided) {
        CaseFile file = cases.get(decided.caseId());
        List<Occasion> told = new ArrayList<>();
        told.add(occasion(decided, decided.agreed() ? "plan-agreed" : "plan-returned", file.body(Role.RETURN_OFFICER)));
        copies(file, decided)
                .map(key -> occasion(decided, decided.agreed() ? "plan-agreed" : "plan-returned-copy", key))
                .forEach(told::add);
        writing.write(told);
    }

    private static Stream<String> copies(CaseFile file, PlanDecided decided) {
        Stream<String> body = Stream.of(file.body(Role.CHIEF_EXECUTIVE), file.body(Role.CERTIFYING_OFFICER));
        return decided.timesReturned() < 2 || decided.agreed()
                ? body
                : Stream.concat(
                        body,
                        Stream.of(file.partnership(Role.RIEP_DIRECTOR), Role.ASSESSMENT_DIRECTOR.at(AUDIT_COMMISSION)));
    }

    private Occasion occasion(PlanDecided decided, String kind, String roleKey) {
        List<String> paragraphs = new ArrayList<>(List.of(decided.sentence()));
        paragraphs.addAll(decided.reasons());
        return new Occasion(
                "plan %d %d %s".formatted(decided.caseId(), decided.round(), kind),
                kinds.of(kind),
                decided.caseId(),
                null,
                null,
                roleKey,
                "the improvement plan",
                decided.due(),
                String.join("\n\n", paragraphs));
    }
}
