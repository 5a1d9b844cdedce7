package org.backbench.ui.improvement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Set;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Cases;
import org.backbench.documents.Document;
import org.backbench.documents.Documents;
import org.backbench.improvement.ActionView;
import org.backbench.improvement.Actions;
import org.backbench.people.Person;
import org.backbench.people.Role;
import org.backbench.ui.documents.DocumentShelf;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.EmptyState;
import org.backbench.ui.work.CaseBrief;
import org.backbench.ui.work.TaskBrief;
import org.backbench.worklist.WorkItem;

/** Before reporting an action done: what was promised, what was told, and the documents to choose evidence from. */
@org.springframework.stereotype.Component
class ReportProgressBrief implements TaskBrief {

    private final Actions actions;
    private final Cases cases;
    private final Documents documents;
    private final DocumentShelf shelf;
    private final CaseBrief otherwise;

    ReportProgressBrief(Actions actions, Cases cases, Documents documents, DocumentShelf shelf, CaseBrief otherwise) {
        this.actions = actions;
        this.cases = cases;
        this.documents = documents;
        this.shelf = shelf;
        this.otherwise = otherwise;
    }

    @Override
    public Set<String> tasks() {
        return Set.of("report-progress");
    }

    @Override
    public Component of(Person person, WorkItem item) {
        Long subject = item.subject();
        if (subject == null) {
            return otherwise.of(person, item);
        }
        CaseFile file = cases.get(item.caseId());
        ActionView view = actions.view(subject);
        Box brief = Box.div("bb-stack");
        brief.add(Box.text(
                "p",
                "",
                "Send the form when the action is done: with the saving and the evidence for it. Until then tell on the"
                        + " case how far it is; the task stays open."));
        brief.add(Box.div("", telling(file, view)));
        brief.add(ActionParts.promise(view.action()));
        ActionParts.notVerified(view).ifPresent(brief::add);
        if (!view.reports().isEmpty()) {
            brief.add(Box.div("", Box.text("h3", "", "Told so far"), ActionParts.reports(view)));
        }
        if (item.isOpen() && person.holds(file.body(Role.RETURN_OFFICER))) {
            brief.add(evidence(file));
        }
        return brief;
    }

    private static Anchor telling(CaseFile file, ActionView view) {
        Anchor link = new Anchor(
                "/cases/%s/improvement?action=%d"
                        .formatted(file.reference(), view.action().number()),
                "Report how far it is");
        link.getElement().setAttribute("data-testid", "report-how-far");
        return link;
    }

    /** After a file is added the task is shown again, with the file among the choices; the draft was kept. */
    private Component evidence(CaseFile file) {
        List<Document> there = documents.ofCase(file.id());
        Box box = Box.div("bb-stack-tight", Box.text("h3", "", "Evidence"));
        box.add(
                there.isEmpty()
                        ? new EmptyState(
                                "The case has no document yet",
                                "Add a ledger extract, contract or decision here; then tick it in the form.")
                        : shelf.links(file, there));
        box.add(shelf.adding(file, () -> UI.getCurrent().refreshCurrentRoute(false)));
        return box;
    }
}
