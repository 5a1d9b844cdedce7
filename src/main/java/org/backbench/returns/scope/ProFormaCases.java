package org.backbench.returns.scope;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.backbench.bodies.Bodies;
import org.backbench.bodies.PublicBody;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Cases;
import org.backbench.cases.Story;
import org.backbench.cases.StoryKind;
import org.backbench.returns.BodyReturn;
import org.backbench.workflow.Workflow;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The cases of bodies that follow others: what they hear of a pro-forma return, and which bodies those are. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ProFormaCases {

    private final Cases cases;
    private final Story story;
    private final Workflow workflow;
    private final Bodies bodies;
    private final Clock clock;

    ProFormaCases(Cases cases, Story story, Workflow workflow, Bodies bodies, Clock clock) {
        this.cases = cases;
        this.story = story;
        this.workflow = workflow;
        this.bodies = bodies;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** Tells the story and lets the case go on as with figures that were imported. */
    CaseFile goOn(long caseId, ProFormaDesk.Origin origin) {
        CaseFile file = cases.get(caseId);
        story.tell(
                caseId,
                StoryKind.FIGURES,
                origin.by(),
                "%s made the return of %s for %s pro forma from %s. It counts in no quartile of this cycle."
                        .formatted(origin.by().name(), file.bodyName(), file.dataYear(), origin.madeOf()));
        if (!workflow.correlate("return-imported", caseId, Map.of())) {
            throw new IllegalStateException("No process of " + file.reference() + " waits for its return");
        }
        return file;
    }

    /** Of these returns the bodies that began after others and follow them, in the order of the returns. */
    List<PublicBody> following(List<BodyReturn> returns) {
        Map<String, PublicBody> register =
                bodies.byCodes(returns.stream().map(BodyReturn::bodyCode).toList());
        return returns.stream()
                .map(owed -> register.get(owed.bodyCode()))
                .filter(body -> body != null && begins(body))
                .toList();
    }

    private static boolean begins(PublicBody body) {
        LocalDate from = body.validFrom();
        return from != null && !body.predecessors().isEmpty();
    }

    PublicBody body(String code) {
        return bodies.find(code);
    }
}
