package org.backbench.ui.improvement;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import org.backbench.improvement.ActionView;
import org.backbench.ui.look.Asking;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Toast;

/** Takes back a verified saving that did not last; it stays in the history. */
final class WithdrawDialog extends Dialog {

    private final transient ImprovementTools tools;
    private final transient ActionView view;
    private final TextArea reason = new TextArea("Reason");

    WithdrawDialog(ImprovementTools tools, ActionView view, Runnable changed) {
        this.tools = tools;
        this.view = view;
        setHeaderTitle("Withdraw " + view.action().title());
        setWidth("480px");
        reason.setMaxLength(2000);
        reason.setMinRows(3);
        reason.setHelperText("The body and its partnership will read it.");
        String words = "The verified saving of %s counts no more and stays in the history. This cannot be undone."
                .formatted(Charts.pounds(view.saving().verified()));
        add(Box.div("bb-form", Box.text("p", "", words), reason));
        Button withdraw = new Button("Withdraw the saving", click -> withdraw(changed));
        withdraw.addThemeVariants(ButtonVariant.PRIMARY);
        withdraw.getElement().setAttribute("data-testid", "confirm-withdraw");
        getFooter().add(new Button("Cancel", click -> close()), withdraw);
    }

    private void withdraw(Runnable changed) {
        long action = view.action().id();
        Asking.politely(() -> tools.savings().withdraw(tools.signedIn().person(), action, reason.getValue()), () -> {
            close();
            Toast.done(view.action().title() + ": the saving is withdrawn.");
            changed.run();
        });
    }
}
