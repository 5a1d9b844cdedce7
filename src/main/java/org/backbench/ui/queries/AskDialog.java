package org.backbench.ui.queries;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.BiConsumer;
import org.backbench.returns.TemplateLine;
import org.backbench.ui.look.Asking;
import org.jspecify.annotations.Nullable;

/** Asks the body about one figure of the version that counts. */
final class AskDialog extends Dialog {

    private static final int LONGEST = 2_000;

    private final ComboBox<TemplateLine> line = new ComboBox<>("Figure");
    private final TextArea text = new TextArea("What you ask");

    /** @param chosen the line to begin with; null: none */
    AskDialog(List<TemplateLine> lines, @Nullable String chosen, BiConsumer<String, String> deed, Runnable afterwards) {
        setHeaderTitle("Ask about a figure");
        setWidth("520px");
        line.setItems(lines);
        line.setItemLabelGenerator(TemplateLine::label);
        lines.stream().filter(each -> each.key().equals(chosen)).findFirst().ifPresent(line::setValue);
        line.setRequiredIndicatorVisible(true);
        line.setWidthFull();
        line.getElement().setAttribute("data-testid", "query-line");
        text.setMaxLength(LONGEST);
        text.setRequiredIndicatorVisible(true);
        text.setHelperText("The body has 10 working days to answer. Until it is settled the figure is provisional.");
        text.setWidthFull();
        text.getElement().setAttribute("data-testid", "query-text");
        Button act = new Button("Ask the body", click -> send(deed, afterwards));
        act.addThemeVariants(ButtonVariant.PRIMARY);
        act.getElement().setAttribute("data-testid", "confirm-query");
        Div fields = new Div(line, text);
        fields.addClassName("bb-form");
        add(fields);
        getFooter().add(new Button("Cancel", click -> close()), act);
    }

    private void send(BiConsumer<String, String> deed, Runnable afterwards) {
        TemplateLine chosen = line.getValue();
        line.setInvalid(chosen == null);
        line.setErrorMessage("Choose the figure you ask about.");
        text.setInvalid(text.getValue().isBlank());
        text.setErrorMessage("Say what you ask.");
        if (chosen != null && !text.isInvalid()) {
            Asking.politely(() -> deed.accept(chosen.key(), text.getValue()), () -> {
                close();
                afterwards.run();
            });
        }
    }
}
