package org.backbench.ui.returns;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.backbench.problems.Problem;
import org.backbench.returns.Failure;
import org.backbench.returns.LineMark;
import org.backbench.returns.TemplateLine;
import org.backbench.returns.Unit;
import org.backbench.ui.look.Asking;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Notice;
import org.backbench.ui.look.Shape;
import org.backbench.ui.look.Status;
import org.backbench.ui.look.Toast;
import org.backbench.ui.look.When;

/** A line while it is typed: last year and the change beside it, and below whatever there is to say about it. */
final class LineRow {

    private static final int COLUMNS = 5;

    private final Entry entry;
    private final TemplateLine line;
    private final LineField field;
    private final Box change = Box.text("span", "", "");
    private final Button confirm;
    private final Button unmeasured;
    private final Box conflict = Box.div("");
    private final Box told = Box.div("bb-stack-tight");
    private final LineFaults faults;
    private final LineTalk talk;
    private final Box more;
    private final Box lines;
    private String opened;

    LineRow(Entry entry, TemplateLine line) {
        this.entry = entry;
        this.line = line;
        field = LineField.of(line);
        opened = entry.text(line.key());
        field.set(opened);
        field.lock(entry.isLocked(line.key()));
        field.onTyped(text -> keep(opened, text));
        field.onLeft(this::show);
        String label = line.label();
        confirm = button("Keep", "keep-" + line.key(), "Keep last year’s figure for " + label, this::confirm);
        unmeasured = button(
                "Not measured",
                "unmeasured-" + line.key(),
                "Not measured: " + label,
                () -> keep(opened, TemplateLine.NOT_MEASURED));
        faults = new LineFaults(entry, line);
        talk = new LineTalk(entry, line);
        more = Box.of(
                "tr",
                "more",
                Box.of("td", "", conflict, told, faults, talk).with("colspan", Integer.toString(COLUMNS)));
        lines = first();
    }

    /** The line itself, and the one below it that is there when there is something to say. */
    List<Box> rows() {
        return List.of(lines, more);
    }

    void onEnter(Runnable next) {
        field.onEnter(next);
    }

    void focus() {
        field.focus();
    }

    private Box first() {
        String before = before();
        Box actions = Box.div("bb-lineacts", confirm, unmeasured, talk.opener());
        Box row = Box.of("tr", "");
        row.add(
                cell("nm", "Line", name()),
                cell("bb-num pv", entry.lastYear().title(), Box.text("span", "", before)),
                cell(line.unit() == Unit.YES_NO ? "en yn" : "en", "This year", Box.div("", field.component())),
                cell("bb-num ch", "Change", change),
                cell("bb-num do", "More", actions));
        return row;
    }

    private static Box cell(String classes, String head, Box part) {
        return Box.of("td", classes, part).with("data-th", head);
    }

    private Box name() {
        String weight = entry.template().isTotal(line) ? "bb-strong" : "";
        Box name = Box.div("", Box.text("div", weight, LineWords.label(line)));
        if (line.unit() != Unit.YES_NO) {
            name.add(Box.detail(
                    line.help().isBlank() ? line.unit().title() : line.unit().title() + " · " + line.help()));
        }
        LineWords.broken(entry.lastYear(), line).ifPresent(name::add);
        entry.whyLocked(line).ifPresent(why -> name.add(Box.of("div", "bb-s bb-onward", why)));
        return name;
    }

    private String before() {
        BigDecimal value = entry.lastYear().figures().get(line.key());
        return value == null ? "" : LineWords.figure(line, value);
    }

    private static Button button(String words, String testId, String label, Runnable action) {
        Button button = new Button(words, click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(label);
        button.getElement().setAttribute("data-testid", testId);
        return button;
    }

    private void confirm() {
        Asking.politely(() -> entry.confirm(List.of(line)), () -> {});
    }

    /** Stores the text unless somebody was first; then both stand there until this person has said which counts. */
    private void keep(String from, String text) {
        try {
            conflict.removeAll();
            entry.keep(Map.of(line.key(), text), Map.of(line.key(), from));
        } catch (LineMark.ChangedMeanwhile first) {
            conflict(first, text);
        } catch (Problem refusal) {
            Toast.refused(refusal);
        }
    }

    private void conflict(LineMark.ChangedMeanwhile first, String mine) {
        Notice notice = Notice.conflict(first.sentence());
        notice.getElement().setAttribute("data-testid", "conflict-" + line.key());
        Button ours = new Button("Keep mine: " + words(mine), click -> keep(first.theirs(), mine));
        ours.getElement().setAttribute("data-testid", "keep-mine");
        Button theirs = new Button("Keep theirs: " + words(first.theirs()), click -> {
            conflict.removeAll();
            opened = first.theirs();
            field.set(opened);
            entry.lookAgain();
        });
        theirs.getElement().setAttribute("data-testid", "keep-theirs");
        conflict.removeAll();
        conflict.add(notice, Box.div("bb-row", ours, theirs));
        more.setVisible(true);
    }

    private static String words(String text) {
        return text.isBlank() ? "nothing" : text.strip();
    }

    /** Shows the draft as it is now; what this person is typing stays as it is. */
    void show() {
        follow();
        BigDecimal offered = entry.offered(line);
        field.offer(offered == null ? "" : LineWords.figure(line, offered));
        confirm.setVisible(offered != null);
        unmeasured.setVisible(line.mayBeUnmeasured() && opened.isEmpty() && !entry.isLocked(line.key()));
        change.setText(moved());
        List<Failure> wrong = faults.show();
        field.blame(wrong.isEmpty() ? "" : "See below.");
        talk.show();
        tell();
        boolean silent = conflict.getChildren().findAny().isEmpty()
                && told.getChildren().findAny().isEmpty();
        more.setVisible(!silent || faults.isTelling() || talk.isOpen());
    }

    private String moved() {
        BigDecimal now = entry.draft().figures().get(line.key());
        BigDecimal before = entry.lastYear().comparable(line.key());
        return LineWords.change(line, now, before);
    }

    /** Takes over what somebody else typed, unless this person is at the field or has typed something else. */
    private void follow() {
        String now = entry.text(line.key());
        boolean untouched = field.text().equals(opened) && !field.isFocused();
        if (untouched && !now.equals(opened)) {
            field.set(now);
        }
        if (field.text().equals(now)) {
            opened = now;
        }
    }

    private void tell() {
        told.removeAll();
        String reason = entry.reopened().get(line.key());
        if (reason != null) {
            told.add(Notice.attention("Sent back:", reason));
        }
        String asked = entry.asked().get(line.key());
        if (asked != null) {
            told.add(new Status(Shape.QUERY, asked).small());
        }
        entry.arrived(line.key())
                .ifPresent(
                        mark -> told.add(Box.quiet("%s typed this at %s".formatted(mark.name(), When.time(mark.at())))
                                .with("data-testid", "typed-by-" + line.key())));
    }
}
