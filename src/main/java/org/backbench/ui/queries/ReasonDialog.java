package org.backbench.ui.queries;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.backbench.ui.look.Asking;

/** Asks why, before something is done that the other side reads. */
final class ReasonDialog extends Dialog {

    private static final int LONGEST = 2_000;

    private final TextArea reason = new TextArea();

    ReasonDialog(String title, String label, Consumer<String> deed, Runnable afterwards) {
        setHeaderTitle(title);
        setWidth("460px");
        reason.setLabel(label);
        reason.setMaxLength(LONGEST);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        reason.getElement().setAttribute("data-testid", "reason");
        Button act = new Button(title, click -> send(deed, afterwards));
        act.addThemeVariants(ButtonVariant.PRIMARY);
        act.getElement().setAttribute("data-testid", "confirm-reason");
        add(reason);
        getFooter().add(new Button("Cancel", click -> close()), act);
    }

    private void send(Consumer<String> deed, Runnable afterwards) {
        boolean silent = reason.getValue().isBlank();
        reason.setInvalid(silent);
        reason.setErrorMessage("Say why: the other side reads it.");
        if (!silent) {
            Asking.politely(() -> deed.accept(reason.getValue()), () -> {
                close();
                afterwards.run();
            });
        }
    }
}
