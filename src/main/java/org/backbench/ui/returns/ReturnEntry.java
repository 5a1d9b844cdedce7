package org.backbench.ui.returns;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.backbench.returns.ReturnDraft;
import org.backbench.returns.Template;
import org.backbench.returns.TemplateLine;
import org.backbench.ui.look.Asking;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.DataTable;
import org.backbench.ui.returns.ReturnSheets.Column;

/** A return while it is typed: every line keeps itself when it is left, and says what is wrong with it. */
final class ReturnEntry extends Div {

    private static final int PAUSE_MS = 700;

    private final transient Template template;
    private final transient Column lastYear;
    private final transient BiFunction<String, String, ReturnDraft> keep;
    private final transient List<Consumer<ReturnDraft>> listeners = new ArrayList<>();
    private final Map<String, TextField> fields = new LinkedHashMap<>();
    private final Map<String, Box> changes = new LinkedHashMap<>();
    private final ReturnProgress progress;
    private ReturnDraft draft;

    /** The entry over a draft; keep takes a line and its text and gives the draft as it is then. */
    ReturnEntry(Template template, ReturnDraft draft, Column lastYear, BiFunction<String, String, ReturnDraft> keep) {
        this.template = template;
        this.draft = draft;
        this.lastYear = lastYear;
        this.keep = keep;
        addClassName("bb-stack");
        progress = new ReturnProgress(template);
        Box cards = Box.div("bb-two-up");
        ReturnSheets.sections(template).forEach((section, title) -> cards.add(card(section, title)));
        add(progress, cards);
        show();
    }

    /** Locks every line but these; none: all stay open. */
    void onlyOpen(Set<String> lines) {
        if (!lines.isEmpty()) {
            fields.forEach((line, field) -> field.setReadOnly(!lines.contains(line)));
        }
    }

    /** Tells of the draft as it is after each change. */
    void onSaved(Consumer<ReturnDraft> listener) {
        listeners.add(listener);
    }

    private Card card(String section, String title) {
        Card card = new Card(
                title,
                new DataTable<TemplateLine>(title, "entry")
                        .ofFields()
                        .column("nm", "Line", this::name)
                        .column("bb-num pv", lastYear.title(), line -> new Text(before(line)))
                        .column("en", "This year", this::field)
                        .column("bb-num ch", "Change", this::change)
                        .rows(LineWords.lines(template, section)));
        card.setId(ReturnProgress.anchor(section));
        if (section.isEmpty()) {
            card.addClassName("bb-across");
        }
        return card;
    }

    private Box name(TemplateLine line) {
        String weight = template.isTotal(line) ? "bb-strong" : "";
        return Box.div(
                "",
                Box.text("div", weight, LineWords.label(line)),
                Box.detail(line.unit().title()));
    }

    private Box change(TemplateLine line) {
        Box change = Box.text("span", "", "");
        changes.put(line.key(), change);
        return change;
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
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MS);
        field.addBlurListener(left -> {
            // Leaving the field is told at once, and with it comes what was typed a moment before.
        });
        if (!line.help().isBlank()) {
            field.setTooltipText(line.help());
        }
        field.getElement().setAttribute("data-testid", "line-" + line.key());
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
        listeners.forEach(listener -> listener.accept(now));
    }

    /** What is empty is counted above; what is wrong is said above and at its line. */
    private void show() {
        fields.values().forEach(field -> field.setInvalid(false));
        ReturnProgress.wrong(draft).forEach(failure -> {
            TextField field = fields.get(failure.line());
            if (field != null) {
                field.setErrorMessage(failure.message());
                field.setInvalid(true);
            }
        });
        changes.forEach((line, change) -> change.setText(
                LineWords.change(draft.figures().get(line), lastYear.figures().get(line))));
        progress.show(draft);
    }
}
