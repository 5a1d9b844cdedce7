package org.backbench.ui.returns;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Optional;
import org.backbench.problems.Problem;
import org.backbench.returns.FunctionStanding;
import org.backbench.returns.FunctionStanding.Kind;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Notice;

/** How a function is handed in, in plain words, and the way to change it. */
final class StandingPart extends Div {

    private static final int LONGEST = 2000;

    private final transient Entry entry;
    private final String function;
    private final String title;
    private final NativeDetails details = new NativeDetails();
    private final Box said = Box.div("");
    private final RadioButtonGroup<Kind> choice = new RadioButtonGroup<>();
    private final TextArea reason = new TextArea("Reason");
    private final Box refused = Box.div("");

    StandingPart(Entry entry, Section section) {
        this.entry = entry;
        function = section.function();
        title = section.title();
        choice.setAriaLabel("How %s is handed in".formatted(title));
        choice.setItems(Kind.values());
        choice.setRenderer(new ComponentRenderer<>(
                kind -> Box.div("", Box.text("div", "", words(kind)), Box.detail(meaning(kind)))));
        choice.getElement().setAttribute("data-testid", "standing");
        choice.setValue(kind());
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        reason.setHelperText("Needed for nil. The certifying officer and later readers see it.");
        reason.getElement().setAttribute("data-testid", "standing-reason");
        reason.setValue(
                stated().map(FunctionStanding::reason).map(String::valueOf).orElse(""));
        Button say = new Button("Say so", click -> say());
        say.getElement().setAttribute("data-testid", "stand");
        details.setContent(Box.div("bb-stack-tight bb-standing", choice, reason, refused, Box.div("bb-row", say)));
        add(said, details);
    }

    private Optional<FunctionStanding> stated() {
        return entry.draft().standings().stream()
                .filter(each -> each.function().equals(function))
                .findFirst();
    }

    private Kind kind() {
        return entry.draft().standingOf(function);
    }

    void show() {
        Kind now = kind();
        details.setSummaryText(
                now == Kind.HANDED_IN ? "Handed in as it stands. Change…" : "%s. Change…".formatted(words(now)));
        said.removeAll();
        stated().ifPresent(standing -> {
            String why = standing.reason() == null ? "" : " " + standing.reason();
            said.add(Notice.attention(
                    "%s is %s.".formatted(title, words(standing.kind())), meaning(standing.kind()) + why));
        });
    }

    private void say() {
        Kind kind = Optional.ofNullable(choice.getValue()).orElse(Kind.HANDED_IN);
        refused.removeAll();
        try {
            entry.stand(function, kind, reason.getValue());
            details.setOpen(false);
        } catch (Problem refusal) {
            Notice notice = Notice.refused(refusal.sentence());
            notice.getElement().setAttribute("data-testid", "standing-refused");
            refused.add(notice);
        }
    }

    private String words(Kind kind) {
        return switch (kind) {
            case HANDED_IN -> "as it stands";
            case UNDER_QUERY -> "under query";
            case NIL -> "nil, there is no such function";
            case MISSING -> "missing, it follows later";
        };
    }

    private String meaning(Kind kind) {
        return switch (kind) {
            case HANDED_IN -> "The certificate covers all of it.";
            case UNDER_QUERY ->
                "For what breaks a rule and cannot be put right in time: the certificate covers the rest and says so,"
                        + " and a query is opened with the return.";
            case NIL -> "Its lines stay empty, and readers see the reason.";
            case MISSING -> "The return can go without it, but counts as incomplete: it stays due and stays chased.";
        };
    }
}
