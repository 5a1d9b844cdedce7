package org.backbench.ui.returns;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Objects;
import java.util.Optional;
import org.backbench.problems.Problem;
import org.backbench.returns.FunctionStanding;
import org.backbench.returns.FunctionStanding.Kind;
import org.backbench.ui.forms.Kept;
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
    private final Box refused = Box.div("bb-stack-tight");
    private final transient Kept kept;
    private transient FunctionStanding opened;

    StandingPart(Entry entry, Section section) {
        this.entry = entry;
        function = section.function();
        title = section.title();
        choice.setAriaLabel("How %s is handed in".formatted(title));
        choice.setItems(Kind.values());
        choice.setRenderer(new ComponentRenderer<>(
                kind -> Box.div("", Box.text("div", "", words(kind)), Box.detail(meaning(kind)))));
        choice.getElement().setAttribute("data-testid", "standing");
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        reason.setHelperText("Needed for nil. The certifying officer and later readers see it.");
        reason.getElement().setAttribute("data-testid", "standing-reason");
        opened = entry.standing(function);
        set(opened);
        kept = new Kept("standing %d %s".formatted(entry.file().id(), function));
        again();
        Button say = new Button("Say so", click -> say(opened));
        say.getElement().setAttribute("data-testid", "stand");
        details.setContent(Box.div("bb-stack-tight bb-standing", choice, reason, refused, Box.div("bb-row", say)));
        add(said, details);
    }

    private void set(FunctionStanding standing) {
        choice.setValue(standing.kind());
        reason.setValue(Objects.requireNonNullElse(standing.reason(), ""));
    }

    /** Shows again what was typed before the page was loaded anew, and keeps what is typed from now on. */
    private void again() {
        kept.<Kind>read("kind").ifPresent(choice::setValue);
        kept.<String>read("reason").ifPresent(reason::setValue);
        details.setOpen(!isUntouched());
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        choice.addValueChangeListener(change -> keep(change.isFromClient()));
        reason.addValueChangeListener(change -> keep(change.isFromClient()));
    }

    private void keep(boolean typed) {
        if (typed && isUntouched()) {
            kept.forget();
        } else if (typed) {
            kept.write("kind", choice.getValue());
            kept.write("reason", reason.getValue());
        }
    }

    /** What stands in the fields. */
    private FunctionStanding typed() {
        return new FunctionStanding(
                function, Optional.ofNullable(choice.getValue()).orElse(Kind.HANDED_IN), reason.getValue());
    }

    /** Follows what others say, unless this person is just saying something else. */
    void show() {
        FunctionStanding now = entry.standing(function);
        if (isUntouched()) {
            opened = now;
            set(now);
        }
        details.setSummaryText(
                now.kind() == Kind.HANDED_IN
                        ? "Handed in as it stands. Change…"
                        : "%s. Change…".formatted(words(now.kind())));
        said.removeAll();
        if (now.kind() != Kind.HANDED_IN) {
            String why = now.reason() == null ? "" : " " + now.reason();
            said.add(Notice.attention("%s is %s.".formatted(title, words(now.kind())), meaning(now.kind()) + why));
        }
    }

    private boolean isUntouched() {
        return choice.getValue() == opened.kind()
                && reason.getValue().strip().equals(Objects.requireNonNullElse(opened.reason(), ""));
    }

    private void say(FunctionStanding from) {
        refused.removeAll();
        FunctionStanding mine = typed();
        try {
            entry.stand(mine, from);
            kept.forget();
            opened = entry.standing(function);
            set(opened);
            details.setOpen(false);
        } catch (FunctionStanding.ChangedMeanwhile first) {
            conflict(first);
        } catch (Problem refusal) {
            Notice notice = Notice.refused(refusal, entry.person());
            notice.getElement().setAttribute("data-testid", "standing-refused");
            refused.add(notice);
        }
    }

    private void conflict(FunctionStanding.ChangedMeanwhile first) {
        Notice notice = Notice.conflict(first.sentence());
        notice.getElement().setAttribute("data-testid", "standing-conflict");
        Button ours = new Button("Keep mine", click -> say(first.theirs()));
        ours.getElement().setAttribute("data-testid", "keep-my-standing");
        Button theirs = new Button("Keep theirs", click -> {
            refused.removeAll();
            opened = first.theirs();
            kept.forget();
            set(opened);
            entry.lookAgain();
        });
        theirs.getElement().setAttribute("data-testid", "keep-their-standing");
        refused.add(notice, Box.div("bb-row", ours, theirs));
        details.setOpen(true);
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
