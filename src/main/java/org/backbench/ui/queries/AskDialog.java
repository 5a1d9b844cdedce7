package org.backbench.ui.queries;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import java.util.function.BiConsumer;
import org.backbench.cases.CaseFile;
import org.backbench.returns.TemplateLine;
import org.backbench.ui.forms.DeedDialog;
import org.jspecify.annotations.Nullable;

/** Asks the body about one figure of the version that counts. */
record AskDialog(CaseFile file, List<TemplateLine> lines) {

    /**
     * The dialog.
     *
     * @param chosen the line to begin with; null: the one of last time, or none
     * @param deed takes the key of the line, and the question
     */
    Dialog about(@Nullable String chosen, BiConsumer<String, String> deed, Runnable afterwards) {
        ComboBox<TemplateLine> line = field();
        DeedDialog dialog = new DeedDialog("Ask about a figure", "query " + file.id())
                .saying("The body has 10 working days to answer. Until it is settled the figure is provisional.")
                .wording("What you ask")
                .asking("line", line)
                .checking(() -> isChosen(line));
        lines.stream().filter(each -> each.key().equals(chosen)).findFirst().ifPresent(line::setValue);
        return dialog.doing(
                "Ask the body",
                "confirm-query",
                typed -> deed.accept(line.getValue().key(), typed.reason()),
                afterwards);
    }

    private ComboBox<TemplateLine> field() {
        ComboBox<TemplateLine> line = new ComboBox<>("Figure");
        line.setItems(lines);
        line.setItemLabelGenerator(TemplateLine::label);
        line.setRequiredIndicatorVisible(true);
        line.setManualValidation(true);
        line.setWidthFull();
        line.getElement().setAttribute("data-testid", "query-line");
        return line;
    }

    private static boolean isChosen(ComboBox<TemplateLine> line) {
        line.setInvalid(line.getValue() == null);
        line.setErrorMessage("Choose the figure you ask about.");
        return !line.isInvalid();
    }
}
