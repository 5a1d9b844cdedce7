package org.backbench.ui.returns;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.backbench.returns.FunctionStanding;
import org.backbench.returns.ReturnDraft;
import org.backbench.returns.Template;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Shape;
import org.backbench.ui.look.Status;
import org.backbench.ui.look.When;

/** How far a return is, function by function, and the way to each of them. */
final class ReturnProgress extends Div {

    /** In a narrow window the functions stand in a row that scrolls: to the one that is shown. */
    private static final String TO_SHOWN = """
        this.toShown = () => {
            const shown = this.querySelector('[aria-current]');
            if (shown) this.scrollLeft = shown.offsetLeft - this.offsetLeft - 16;
        };
        new ResizeObserver(this.toShown).observe(this);
        """;

    private final transient Entry entry;
    private final transient List<Section> sections;
    private final transient Section shown;
    private final transient Function<String, String> address;
    private final Box standing =
            Box.div("bb-stack-tight").with("role", "status").with("data-testid", "return-standing");
    private final Box functions = Box.of("nav", "bb-functions").with("aria-label", "Functions of the return");

    /** @param address the address of a section, by its key */
    ReturnProgress(Entry entry, List<Section> sections, Section shown, Function<String, String> address) {
        this.entry = entry;
        this.sections = sections;
        this.shown = shown;
        this.address = address;
        addClassNames("bb-card", "bb-entrynav");
        add(standing, functions);
        functions.addAttachListener(attached -> functions.getElement().executeJs(TO_SHOWN));
    }

    void show() {
        ReturnDraft draft = entry.draft();
        standing.removeAll();
        standing.add(
                Box.div(
                        "",
                        Box.strong("%d of %d"
                                .formatted(
                                        filled(draft, entry.template()),
                                        entry.template().required().size())),
                        Box.text("span", "", " needed lines filled")),
                DraftStanding.of(draft));
        Instant saved = draft.savedAt();
        if (saved != null) {
            standing.add(Box.quiet("saved " + When.time(saved)).with("data-testid", "saved"));
        }
        functions.removeAll();
        sections.forEach(section -> functions.add(link(section, draft)));
        functions.getElement().executeJs("this.toShown?.()");
    }

    private Anchor link(Section section, ReturnDraft draft) {
        Anchor link = new Anchor(address.apply(section.key()));
        link.getElement().setAttribute("data-testid", "function-" + section.key());
        if (section.key().equals(shown.key())) {
            link.getElement().setAttribute("aria-current", "page");
        }
        link.add(
                new Status(shape(section, draft), section.title()),
                Box.text("span", "bb-s bb-2", words(section, draft)));
        return link;
    }

    private static String words(Section section, ReturnDraft draft) {
        FunctionStanding.Kind kind = draft.standingOf(section.function());
        if (kind == FunctionStanding.Kind.NIL || kind == FunctionStanding.Kind.MISSING) {
            return kind.title();
        }
        int wrong = section.wrong(draft).size();
        String count = "%d of %d".formatted(section.filled(draft), section.needed());
        String query = kind == FunctionStanding.Kind.UNDER_QUERY ? ", under query" : "";
        return count + query + (wrong == 0 ? "" : ", %d to put right".formatted(wrong));
    }

    private static Shape shape(Section section, ReturnDraft draft) {
        FunctionStanding.Kind kind = draft.standingOf(section.function());
        if (!section.wrong(draft).isEmpty()) {
            return Shape.SOON;
        }
        if (kind == FunctionStanding.Kind.UNDER_QUERY) {
            return Shape.QUERY;
        }
        if (kind == FunctionStanding.Kind.NIL) {
            return Shape.DONE;
        }
        long filled = section.filled(draft);
        if (kind == FunctionStanding.Kind.MISSING || filled == 0) {
            return Shape.TODO;
        }
        return filled < section.needed() ? Shape.HALF : Shape.DONE;
    }

    /** How many of the lines that nobody may leave empty are filled in. */
    static long filled(ReturnDraft draft, Template template) {
        return template.required().stream()
                .filter(line -> draft.texts().containsKey(line.key()))
                .count();
    }
}
