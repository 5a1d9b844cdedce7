package org.backbench.ui.returns;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.backbench.problems.Problem;
import org.backbench.returns.Cause;
import org.backbench.returns.Explanation;
import org.backbench.returns.Failure;
import org.backbench.returns.HalfCause;
import org.backbench.returns.TemplateLine;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Notice;

/** Where the evidence of a yes is named; kept when typing pauses, and never over what somebody else named. */
final class EvidencePart extends Div {

    private static final int PAUSE_MS = 700;
    private static final int LONGEST = 1000;

    private final transient Entry entry;
    private final transient TemplateLine line;
    private final TextField text = new TextField();
    private final Box refused = Box.div("bb-stack-tight");
    private final String last;
    private final Button take;
    private transient Failure failure;
    private transient List<Cause> opened = List.of();

    EvidencePart(Entry entry, TemplateLine line, Failure failure) {
        this.entry = entry;
        this.line = line;
        this.failure = failure;
        addClassNames("bb-stack-tight", "bb-evidence");
        field();
        last = String.join(
                "; ", entry.lastWords(failure).stream().map(HalfCause::text).toList());
        take = new Button("Keep last year’s", click -> {
            text.setValue(last);
            keep(opened);
        });
        take.getElement().setAttribute("data-testid", "keep-evidence-" + line.key());
        if (!last.isEmpty()) {
            text.setPlaceholder(last);
            text.setHelperText("In grey what was named last year: it is not sent unless you keep it.");
        }
        add(text, take, refused);
    }

    private void field() {
        text.setAriaLabel("Evidence that " + line.label());
        text.setPlaceholder("Evidence: a document, a minute, a date");
        text.setMaxLength(LONGEST);
        text.setWidthFull();
        text.setReadOnly(entry.isLocked(line.key()));
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE_MS);
        text.getElement().setAttribute("data-testid", "evidence-" + line.key());
        text.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                keep(opened);
            }
        });
    }

    /** Shows what is named now, unless this person has typed something else. */
    void show(Failure now) {
        failure = now;
        List<Cause> named = entry.told(now).map(Explanation::causes).orElse(List.of());
        if (text.getValue().strip().equals(words(opened))) {
            opened = named;
            text.setValue(words(named));
        }
        take.setVisible(!last.isEmpty() && text.isEmpty() && !text.isReadOnly());
    }

    private static String words(List<Cause> causes) {
        return String.join("; ", causes.stream().map(Cause::text).toList());
    }

    private void keep(List<Cause> from) {
        String words = text.getValue().strip();
        List<Cause> mine = words.isEmpty() ? List.of() : List.of(new Cause(words, null));
        refused.removeAll();
        try {
            entry.name(failure, mine, from);
            opened = mine;
        } catch (Explanation.ChangedMeanwhile first) {
            conflict(first);
        } catch (Problem refusal) {
            refused.add(Notice.refused(refusal, entry.person()));
        }
    }

    private void conflict(Explanation.ChangedMeanwhile first) {
        Notice notice = Notice.conflict(first.sentence());
        notice.getElement().setAttribute("data-testid", "conflict-evidence-" + line.key());
        Button ours = new Button("Keep mine", click -> keep(first.theirs()));
        ours.getElement().setAttribute("data-testid", "keep-my-evidence");
        Button theirs = new Button("Keep theirs", click -> {
            refused.removeAll();
            opened = first.theirs();
            text.setValue(words(opened));
            entry.lookAgain();
        });
        theirs.getElement().setAttribute("data-testid", "keep-their-evidence");
        refused.add(notice, Box.div("bb-row", ours, theirs));
    }
}
