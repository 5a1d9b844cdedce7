package org.backbench.ui.improvement;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.backbench.improvement.ActionView;
import org.backbench.ui.look.Asking;

/** Asks the review manager which verified saving did not last, and why. */
final class WithdrawDialog extends Dialog {

    private static final int LONGEST = 2_000;

    /** Takes a saving back, with the reason. */
    interface Withdrawal {
        void withdraw(long actionId, String reason);
    }

    private final Select<ActionView> action = new Select<>();
    private final TextArea reason = new TextArea("Reason");

    WithdrawDialog(List<ActionView> standing, Withdrawal withdrawal) {
        setHeaderTitle("Withdraw a saving");
        setWidth("520px");
        action.setLabel("Saving");
        action.setItems(standing);
        action.setItemLabelGenerator(view -> "%s: %s a year"
                .formatted(view.action().title(), Pounds.of(view.saving().verified())));
        action.setValue(standing.getFirst());
        action.setWidthFull();
        reason.setMaxLength(LONGEST);
        reason.setRequiredIndicatorVisible(true);
        reason.setHelperText("It counts no more from today and stays in the history. The body will read the reason.");
        reason.setWidthFull();
        reason.getElement().setAttribute("data-testid", "withdraw-reason");
        Button act = new Button("Withdraw the saving", click -> send(withdrawal));
        act.addThemeVariants(ButtonVariant.PRIMARY);
        act.getElement().setAttribute("data-testid", "confirm-withdraw");
        Div fields = new Div(action, reason);
        fields.addClassName("bb-form");
        add(fields);
        getFooter().add(new Button("Cancel", click -> close()), act);
    }

    private void send(Withdrawal withdrawal) {
        boolean silent = reason.getValue().isBlank();
        reason.setInvalid(silent);
        reason.setErrorMessage("Say why the saving is withdrawn.");
        if (!silent) {
            long chosen = action.getValue().action().id();
            Asking.politely(() -> withdrawal.withdraw(chosen, reason.getValue().strip()), this::close);
        }
    }
}
