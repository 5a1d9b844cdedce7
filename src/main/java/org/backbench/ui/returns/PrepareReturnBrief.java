package org.backbench.ui.returns;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Set;
import org.backbench.people.Person;
import org.backbench.returns.DraftDoor;
import org.backbench.returns.Failure;
import org.backbench.returns.ReturnDraft;
import org.backbench.returns.Template;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Shape;
import org.backbench.ui.look.Status;
import org.backbench.ui.work.CaseBrief;
import org.backbench.ui.work.TaskBrief;
import org.backbench.worklist.WorkItem;

/** Before sending a return: how much of it is there, what is wrong, and the way to its figures. */
@org.springframework.stereotype.Component
class PrepareReturnBrief implements TaskBrief {

    private static final int NAMED = 6;

    private final ReturnSheets sheets;
    private final DraftDoor door;
    private final CaseBrief otherwise;

    PrepareReturnBrief(ReturnSheets sheets, DraftDoor door, CaseBrief otherwise) {
        this.sheets = sheets;
        this.door = door;
        this.otherwise = otherwise;
    }

    @Override
    public Set<String> tasks() {
        return Set.of("prepare-return");
    }

    @Override
    public Component of(Person person, WorkItem item) {
        if (!item.isOpen()) {
            return otherwise.of(person, item);
        }
        ReturnDraft draft = sheets.returns().draft(person, item.caseId());
        Template template = sheets.template(draft.owed());
        Box brief = Box.div("bb-stack");
        sheets.sentBack(person, draft).ifPresent(brief::add);
        if (door.nobodyCertifies(person, item.caseId())) {
            brief.add(EntryNotices.nobodyCertifies());
        }
        String page = "/returns/%d/%s".formatted(item.cycle(), item.bodyCode());
        Anchor fill = new Anchor(page, "Fill in the return");
        fill.getElement().setAttribute("data-testid", "fill-in-return");
        brief.add(count(draft, template), Box.div("", fill));
        addFailures(brief, page, draft.open());
        brief.add(otherwise.of(person, item));
        return brief;
    }

    private static Box count(ReturnDraft draft, Template template) {
        Box count = Box.of(
                "p",
                "",
                Box.strong("%d of %d lines"
                        .formatted(
                                ReturnProgress.filled(draft, template),
                                template.required().size())));
        count.add(Box.text("span", "", " of “" + template.title() + "” are filled in. "), standing(draft));
        return count;
    }

    private static Status standing(ReturnDraft draft) {
        return draft.open().isEmpty()
                ? new Status(Shape.DONE, "ready to send")
                : new Status(Shape.HALF, "not ready to send");
    }

    private static void addFailures(Box brief, String page, List<Failure> failures) {
        if (failures.isEmpty()) {
            return;
        }
        Box list = Box.of("ul", "bb-clocks");
        failures.stream()
                .limit(NAMED)
                .forEach(failure -> list.add(
                        Box.of("li", "bb-s", new Anchor(page + "?line=" + failure.line(), failure.message()))));
        if (failures.size() > NAMED) {
            list.add(Box.text("li", "bb-s bb-2", "and %d more".formatted(failures.size() - NAMED)));
        }
        brief.add(Box.div("", Box.text("h3", "", "To put right"), list));
    }
}
