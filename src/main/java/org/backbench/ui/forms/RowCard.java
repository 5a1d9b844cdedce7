package org.backbench.ui.forms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.backbench.ui.look.Box;
import org.backbench.workflow.FormComponent.Rows;
import org.jspecify.annotations.Nullable;

/** One row of a list: its heading, its fields, and the button that removes it where rows may go. */
final class RowCard extends HtmlContainer {

    private final transient Rows rows;
    private final transient Level level;
    private final Box heading = Box.of("h4", "");
    private final Box head = Box.of("header", "", heading);
    private @Nullable Button remove;

    RowCard(Rows rows, Level level) {
        super("div");
        this.rows = rows;
        this.level = level;
        addClassName("bb-card");
        getElement().setAttribute("role", "group");
        Box fields = Box.div("bb-fields");
        fields.add(level.components());
        level.components().stream()
                .findFirst()
                .filter(TextField.class::isInstance)
                .ifPresent(first -> first.addClassName("bb-wide"));
        add(head, fields);
    }

    Level level() {
        return level;
    }

    void removable(Runnable removal) {
        remove = new Button("Remove", click -> removal.run());
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        head.add(remove);
    }

    /** Gives the row its number, counted from 0 in test ids and from 1 in words. */
    void number(String prefix, int index, boolean locked) {
        String numbered = "%s %d".formatted(rows.rowName(), index + 1);
        String words = level.heading().isBlank() ? numbered : level.heading();
        heading.setText(words);
        getElement().setAttribute("aria-label", words).setAttribute("data-testid", "row-" + prefix + index);
        level.name(prefix + index + "-");
        level.brief(index > 0);
        if (remove != null) {
            remove.setVisible(!locked);
            remove.setAriaLabel("Remove " + numbered.toLowerCase(Locale.UK));
            remove.getElement().setAttribute("data-testid", "remove-" + prefix + index);
        }
    }

    void focus() {
        level.components().stream().findFirst().ifPresent(RowCard::focus);
    }

    private static void focus(Component first) {
        first.getElement().executeJs("this.focus()");
    }
}
