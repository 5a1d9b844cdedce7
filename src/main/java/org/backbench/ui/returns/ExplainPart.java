package org.backbench.ui.returns;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.backbench.problems.Problem;
import org.backbench.returns.Cause;
import org.backbench.returns.Explanation;
import org.backbench.returns.Failure;
import org.backbench.returns.HalfCause;
import org.backbench.returns.TemplateLine;
import org.backbench.returns.Unit;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Notice;
import org.backbench.ui.look.Shape;
import org.backbench.ui.look.Status;

/** A change that a rule asks about, and the causes that explain it: typed here, kept while they are typed. */
final class ExplainPart extends Div {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final transient Entry entry;
    private final transient TemplateLine line;
    private transient Failure failure;
    private final Box matter = Box.div("");
    private final Button open;
    private final Box editor = Box.div("bb-stack-tight bb-causes");
    private final Box list = Box.div("bb-stack-tight");
    private final Box covered = Box.of("p", "bb-s bb-2");
    private final Box refused = Box.div("");
    private final List<CauseRow> rows = new ArrayList<>();
    private transient List<Cause> opened = List.of();

    ExplainPart(Entry entry, TemplateLine line, Failure failure) {
        this.entry = entry;
        this.line = line;
        this.failure = failure;
        addClassName("bb-stack-tight");
        open = new Button("Explain", click -> open());
        open.getElement().setAttribute("data-testid", "explain-" + line.key());
        covered.getElement().setAttribute("role", "status").setAttribute("data-testid", "covered-" + line.key());
        Button keep = new Button("Keep explanation", click -> keep(opened));
        keep.getElement().setAttribute("data-testid", "keep-explanation-" + line.key());
        Button add =
                new Button("Add a cause", click -> add(new HalfCause("", "")).focus());
        add.getElement().setAttribute("data-testid", "add-cause-" + line.key());
        editor.add(list, covered, refused, Box.div("bb-row", keep, add, new Button("Close", click -> close())));
        editor.with("role", "group").with("aria-label", "Causes of the change of " + line.label());
        editor.setVisible(false);
        add(matter, open, editor);
        if (!entry.half(failure).isEmpty()) {
            open();
        }
    }

    /** Shows the failure as it is now; the causes stay as they are typed. */
    void show(Failure now) {
        failure = now;
        boolean done = !entry.draft().open().contains(now);
        Optional<Explanation> explanation = explanation();
        Status status =
                done ? new Status(Shape.DONE, "Explained. " + now.found()) : new Status(Shape.SOON, now.message());
        matter.removeAll();
        matter.add(status.wrapped());
        explanation.ifPresent(told -> matter.add(Box.text("p", "bb-s bb-2", words(told, done))));
        open.setText(explanation.isPresent() ? "Change the explanation" : "Explain");
        open.setVisible(!editor.isVisible());
        cover();
    }

    private Optional<Explanation> explanation() {
        return entry.told(failure);
    }

    private static String words(Explanation explanation, boolean enough) {
        List<String> causes = explanation.causes().stream()
                .map(cause -> cause.amount() == null
                        ? cause.text()
                        : cause.text() + " " + Unit.THOUSAND_POUNDS.say(cause.amount()))
                .toList();
        return String.join("; ", causes) + (enough ? "" : " — this no longer covers the change.");
    }

    private void open() {
        List<HalfCause> half = entry.half(failure);
        opened = explanation().map(Explanation::causes).orElse(List.of());
        rows.clear();
        list.removeAll();
        explanation()
                .filter(told -> half.isEmpty())
                .map(ExplainPart::typed)
                .orElse(half)
                .forEach(this::add);
        if (rows.isEmpty()) {
            entry.lastWords(failure).forEach(cause -> add(cause).fromLastYear());
        }
        if (rows.isEmpty()) {
            add(new HalfCause("", ""));
        }
        editor.setVisible(true);
        open.setVisible(false);
        cover();
        rows.getFirst().focus();
    }

    private static List<HalfCause> typed(Explanation explanation) {
        return explanation.causes().stream()
                .map(cause -> new HalfCause(
                        cause.text(),
                        cause.amount() == null ? "" : cause.amount().toPlainString()))
                .toList();
    }

    private CauseRow add(HalfCause cause) {
        CauseRow row = new CauseRow(cause, this::typed, gone -> {
            rows.remove(gone);
            list.remove(gone);
            number();
            typed();
        });
        rows.add(row);
        list.add(row);
        number();
        return row;
    }

    private void number() {
        for (int index = 0; index < rows.size(); index++) {
            rows.get(index).number(line.key(), index);
        }
    }

    private void typed() {
        cover();
        try {
            entry.keepHalf(failure, filled().stream().map(CauseRow::typed).toList());
            refused.removeAll();
        } catch (Problem refusal) {
            refuse(refusal);
        }
    }

    /** What somebody typed or took over; last year’s words that nobody touched are not told. */
    private List<CauseRow> filled() {
        return rows.stream().filter(row -> !row.isBlank() && !row.isUntaken()).toList();
    }

    private void cover() {
        BigDecimal change = failure.toExplain();
        covered.removeAll();
        covered.add(
                change == null || change.signum() == 0
                        ? "No amount is known here: say what happened."
                        : coverage(change, filled()));
    }

    private String coverage(BigDecimal change, List<CauseRow> causes) {
        BigDecimal told =
                causes.stream().map(CauseRow::amount).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal percent = told.multiply(HUNDRED).divide(change, 0, RoundingMode.FLOOR);
        int share = entry.desk().door().explainedShare();
        return "The causes cover %s of %s, %s%%. At least %d%% must be explained, and not more than %d%%."
                .formatted(
                        Unit.THOUSAND_POUNDS.say(told),
                        Unit.THOUSAND_POUNDS.say(change),
                        percent.toPlainString(),
                        share,
                        200 - share);
    }

    private void keep(List<Cause> from) {
        if (!rows.stream().map(CauseRow::isReadable).reduce(true, Boolean::logicalAnd)) {
            return;
        }
        try {
            List<Cause> causes = filled().stream()
                    .map(row -> new Cause(row.typed().text(), row.amount()))
                    .toList();
            refused.removeAll();
            editor.setVisible(false);
            entry.explain(failure, causes, from);
        } catch (Explanation.ChangedMeanwhile first) {
            editor.setVisible(true);
            open.setVisible(false);
            conflict(first);
        } catch (Problem refusal) {
            editor.setVisible(true);
            open.setVisible(false);
            refuse(refusal);
        }
    }

    /** Both stand there: the other causes in the sentence, this person's own in their fields. */
    private void conflict(Explanation.ChangedMeanwhile first) {
        Notice notice = Notice.conflict(first.sentence());
        notice.getElement().setAttribute("data-testid", "conflict-explanation-" + line.key());
        Button ours = new Button("Keep mine", click -> keep(first.theirs()));
        ours.getElement().setAttribute("data-testid", "keep-my-explanation");
        Button theirs = new Button("Keep theirs", click -> {
            refused.removeAll();
            close();
            entry.keepHalf(failure, List.of());
            entry.lookAgain();
        });
        theirs.getElement().setAttribute("data-testid", "keep-their-explanation");
        refused.removeAll();
        refused.add(notice, Box.div("bb-row", ours, theirs));
    }

    private void refuse(Problem refusal) {
        Notice notice = Notice.refused(refusal, entry.person());
        notice.getElement().setAttribute("data-testid", "refused-" + line.key());
        refused.removeAll();
        refused.add(notice);
    }

    private void close() {
        editor.setVisible(false);
        open.setVisible(true);
        open.focus();
    }
}
