package org.backbench.ui.returns;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.backbench.returns.Failure;
import org.backbench.returns.ReturnDraft;
import org.backbench.returns.Template;
import org.backbench.returns.TemplateLine;
import org.backbench.ui.look.Asking;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.DataTable;
import org.backbench.ui.look.Shape;
import org.backbench.ui.look.Status;
import org.backbench.ui.look.When;
import org.backbench.ui.returns.ReturnSheets.Column;

/** A return while it is typed: every line keeps itself when it is left, and says what is wrong with it. */
final class ReturnEntry extends Div {

    private final transient Template template;
    private final transient Column lastYear;
    private final transient BiFunction<String, String, ReturnDraft> keep;
    private final Map<String, TextField> fields = new LinkedHashMap<>();
    private final Box standing = Box.div("bb-row").with("role", "status").with("data-testid", "return-standing");
    private ReturnDraft draft;

    /** The entry over a draft; keep takes a line and its text and gives the draft as it is then. */
    ReturnEntry(Template template, ReturnDraft draft, Column lastYear, BiFunction<String, String, ReturnDraft> keep) {
        this.template = template;
        this.draft = draft;
        this.lastYear = lastYear;
        this.keep = keep;
        addClassName("bb-stack");
        Box cards = Box.div("bb-two-up");
        ReturnSheets.sections(template).forEach((section, title) -> cards.add(card(section, title)));
        add(Box.div("bb-card bb-sticky", standing), cards);
        show();
    }

    private Card card(String section, String title) {
        return new Card(
                title,
                new DataTable<TemplateLine>(title, "entry")
                        .ofFields()
                        .part(
                                "Line",
                                line -> Box.div(
                                        "",
                                        Box.text("div", "", LineWords.label(line)),
                                        Box.detail(line.unit().title())))
                        .number(lastYear.title(), this::before)
                        .part("This year", this::field)
                        .rows(LineWords.lines(template, section)));
    }

    private String before(TemplateLine line) {
        BigDecimal value = lastYear.figures().get(line.key());
        return value == null ? "" : LineWords.figure(line, value);
    }

    private TextField field(TemplateLine line) {
        TextField field = new TextField();
        field.setAriaLabel(line.label() + ", " + line.unit().title());
        field.addThemeVariants(TextFieldVariant.ALIGN_RIGHT);
        field.setValue(draft.texts().getOrDefault(line.key(), ""));
        field.setMaxLength(100);
        if (!line.help().isBlank()) {
            field.setTooltipText(line.help());
        }
        field.getElement().setAttribute("data-testid", "figure-" + line.key());
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                Asking.politely(() -> keep.apply(line.key(), change.getValue()), this::take);
            }
        });
        fields.put(line.key(), field);
        return field;
    }

    private void take(ReturnDraft now) {
        draft = now;
        show();
    }

    /** What is empty is counted above; what is wrong is said at its line. */
    private void show() {
        List<Failure> wrong = draft.failures().stream()
                .filter(failure -> !failure.rule().equals("required"))
                .toList();
        fields.values().forEach(field -> field.setInvalid(false));
        wrong.forEach(failure -> {
            TextField field = fields.get(failure.line());
            if (field != null) {
                field.setErrorMessage(failure.message());
                field.setInvalid(true);
            }
        });
        int filled = draft.texts().size();
        standing.removeAll();
        standing.add(Box.strong(
                "%d of %d lines filled".formatted(filled, template.lines().size())));
        standing.add(standing(wrong.size()));
        if (draft.savedAt() != null) {
            standing.add(Box.quiet("saved %s by %s".formatted(When.time(draft.savedAt()), draft.savedBy())));
        }
    }

    private Status standing(int wrong) {
        if (wrong > 0) {
            return new Status(Shape.SOON, wrong == 1 ? "1 thing to put right" : wrong + " things to put right");
        }
        return draft.failures().isEmpty()
                ? new Status(Shape.DONE, "ready to send")
                : new Status(Shape.HALF, "nothing wrong so far");
    }
}
