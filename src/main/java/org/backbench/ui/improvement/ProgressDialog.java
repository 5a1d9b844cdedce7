package org.backbench.ui.improvement;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.backbench.improvement.ActionView;
import org.backbench.ui.look.Asking;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Toast;
import org.jspecify.annotations.Nullable;

/** Tells how far an action is; reporting it done is a task of its own. */
final class ProgressDialog extends Dialog {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final IntegerField percent = new IntegerField("Done, per cent");
    private final BigDecimalField claimed = new BigDecimalField("Saving a year so far, £ thousand");
    private final TextArea report = new TextArea("Report");

    ProgressDialog(ImprovementTools tools, ActionView view, Runnable changed) {
        setHeaderTitle("Progress of " + view.action().title());
        setWidth("480px");
        percent.setMin(0);
        percent.setMax(99);
        percent.setValue(view.action().percentDone());
        percent.setHelperText("0 to 99. When all is done, use the task “Report progress” with its evidence.");
        claimed.setHelperText("Leave it empty if nothing has changed.");
        report.setMaxLength(4000);
        report.setMinRows(3);
        report.setRequiredIndicatorVisible(true);
        add(Box.div("bb-form", percent, claimed, report));
        Button save = new Button("Report", click -> save(tools, view, changed));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.getElement().setAttribute("data-testid", "confirm-progress");
        getFooter().add(new Button("Cancel", click -> close()), save);
    }

    private void save(ImprovementTools tools, ActionView view, Runnable changed) {
        if (report.getValue().isBlank()) {
            report.setInvalid(true);
            report.setErrorMessage("Write in a sentence what was done.");
            return;
        }
        int done = percent.getValue() == null ? 0 : percent.getValue();
        Asking.politely(
                () -> tools.actions()
                        .reportProgress(
                                tools.signedIn().person(), view.action().id(), done, pounds(), report.getValue()),
                () -> {
                    close();
                    Toast.done(view.action().title() + ": progress reported.");
                    changed.run();
                });
    }

    private @Nullable Long pounds() {
        BigDecimal thousands = claimed.getValue();
        return thousands == null
                ? null
                : thousands.multiply(THOUSAND).setScale(0, RoundingMode.HALF_UP).longValue();
    }
}
