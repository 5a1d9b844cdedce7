package org.backbench.ui.improvement;

import com.vaadin.flow.component.Component;
import java.util.Set;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Cases;
import org.backbench.improvement.ActionView;
import org.backbench.improvement.Actions;
import org.backbench.people.Person;
import org.backbench.ui.documents.DocumentShelf;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.EmptyState;
import org.backbench.ui.work.CaseBrief;
import org.backbench.ui.work.TaskBrief;
import org.backbench.worklist.WorkItem;

/** Before verifying a saving: what was promised, what is claimed, and the evidence to look into. */
@org.springframework.stereotype.Component
class VerifyActionBrief implements TaskBrief {

    private final Actions actions;
    private final Cases cases;
    private final DocumentShelf shelf;
    private final CaseBrief otherwise;

    VerifyActionBrief(Actions actions, Cases cases, DocumentShelf shelf, CaseBrief otherwise) {
        this.actions = actions;
        this.cases = cases;
        this.shelf = shelf;
        this.otherwise = otherwise;
    }

    @Override
    public Set<String> tasks() {
        return Set.of("verify-action");
    }

    @Override
    public Component of(Person person, WorkItem item) {
        Long subject = item.subject();
        if (subject == null) {
            return otherwise.of(person, item);
        }
        CaseFile file = cases.find(person, item.reference());
        ActionView view = actions.view(subject);
        Box brief = Box.div("bb-stack", Box.text("p", "", claim(view)), ActionParts.promise(view.action()));
        Box evidence = Box.div("bb-stack-tight", Box.text("h3", "", "Evidence"));
        evidence.add(
                view.evidence().isEmpty()
                        ? new EmptyState("No evidence was handed in", "Without evidence the saving cannot be verified.")
                        : shelf.links(file, view.evidence()));
        brief.add(evidence);
        if (!view.reports().isEmpty()) {
            brief.add(Box.div("", Box.text("h3", "", "Told so far"), ActionParts.reports(view)));
        }
        brief.add(otherwise.of(person, item));
        return brief;
    }

    private static String claim(ActionView view) {
        return "Claimed: %s a year of the %s that were promised."
                .formatted(
                        Pounds.of(view.saving().evidenced()),
                        Pounds.of(view.action().expected()));
    }
}
