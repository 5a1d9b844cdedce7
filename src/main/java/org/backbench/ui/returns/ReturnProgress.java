package org.backbench.ui.returns;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import org.backbench.returns.Failure;
import org.backbench.returns.ReturnDraft;
import org.backbench.returns.Template;
import org.backbench.returns.TemplateLine;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Shape;
import org.backbench.ui.look.Status;
import org.backbench.ui.look.When;

/** How far a return is, function by function, and every sentence about what is wrong with it. */
final class ReturnProgress extends Div {

    private final transient Template template;
    private final transient Map<String, String> sections;
    private final Box standing = Box.div("bb-row").with("role", "status").with("data-testid", "return-standing");
    private final Box functions = Box.of("nav", "bb-progress").with("aria-label", "Functions of the return");
    private final Box faults = Box.of("ul", "bb-faults");

    ReturnProgress(Template template) {
        this.template = template;
        sections = ReturnSheets.sections(template);
        addClassNames("bb-card", "bb-sticky");
        add(standing, functions, faults);
    }

    /** The id of the card of a section. */
    static String anchor(String section) {
        return "function-" + (section.isEmpty() ? "body" : section);
    }

    /** What is wrong with what stands there; what is still empty is another matter. */
    static List<Failure> wrong(ReturnDraft draft) {
        return draft.open().stream()
                .filter(failure -> !failure.rule().equals("required"))
                .toList();
    }

    void show(ReturnDraft draft) {
        List<Failure> wrong = wrong(draft);
        standing.removeAll();
        standing.add(Box.strong("%d of %d lines filled"
                .formatted(filled(draft, template), template.required().size())));
        standing.add(standing(draft, wrong.size()));
        if (draft.savedAt() != null) {
            standing.add(Box.quiet("saved " + When.time(draft.savedAt())).with("data-testid", "saved"));
        }
        functions.removeAll();
        sections.forEach((section, title) -> functions.add(function(section, title, draft, wrong)));
        faults.removeAll();
        wrong.forEach(failure -> faults.add(Box.text("li", "", failure.message())));
    }

    /** How many of the lines that nobody may leave empty are filled in. */
    static long filled(ReturnDraft draft, Template template) {
        return template.required().stream()
                .filter(line -> draft.texts().containsKey(line.key()))
                .count();
    }

    static Status standing(ReturnDraft draft, int wrong) {
        if (wrong > 0) {
            return new Status(Shape.SOON, wrong == 1 ? "1 thing to put right" : wrong + " things to put right");
        }
        return draft.open().isEmpty()
                ? new Status(Shape.DONE, "ready to send")
                : new Status(Shape.HALF, "nothing wrong so far");
    }

    private Anchor function(String section, String title, ReturnDraft draft, List<Failure> wrong) {
        List<TemplateLine> all = LineWords.lines(template, section);
        List<String> lines = all.stream()
                .filter(TemplateLine::required)
                .map(TemplateLine::key)
                .toList();
        long filled = lines.stream().filter(draft.texts()::containsKey).count();
        boolean faulty = wrong.stream()
                .map(Failure::line)
                .anyMatch(all.stream().map(TemplateLine::key).toList()::contains);
        Shape shape = faulty ? Shape.SOON : filled == 0 ? Shape.TODO : filled < lines.size() ? Shape.HALF : Shape.DONE;
        Anchor link = new Anchor("#" + anchor(section));
        link.setRouterIgnore(true);
        link.add(new Status(shape, "%s %d of %d".formatted(title, filled, lines.size())).small());
        return link;
    }
}
