package org.backbench.ui.improvement;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.backbench.improvement.ActionView;
import org.backbench.ui.forms.Kept;
import org.backbench.ui.look.Asking;
import org.backbench.ui.look.Box;
import org.jspecify.annotations.Nullable;

/** Asks the body how far an action under way is. */
final class ProgressDialog extends Dialog {

    private static final int MOST = 99;
    private static final int LONGEST = 2_000;
    private static final int THOUSAND = 3;

    /** What the body tells: 0 to 99 per cent, and pounds a year it claims by now, null when it says nothing new. */
    record Told(long action, int percent, @Nullable Long claimed, String report) {}

    private final Select<ActionView> action = new Select<>();
    private final IntegerField percent = new IntegerField("How far it is, per cent");
    private final BigDecimalField claimed = new BigDecimalField("Saving claimed by now, £ thousand a year");
    private final TextArea report = new TextArea("What has been done");
    private transient Kept kept;

    /**
     * The dialog over the actions under way of a case.
     *
     * @param teller sends the report
     * @param afterwards what follows when it is taken
     */
    ProgressDialog(List<ActionView> open, Consumer<Told> teller, Consumer<Told> afterwards) {
        kept = begin(open.getFirst());
        setHeaderTitle("Report progress");
        setWidth("520px");
        offer(open);
        percent.setMin(0);
        percent.setMax(MOST);
        percent.setStepButtonsVisible(true);
        percent.setHelperText("0 to 99. When all is done, send the task “report progress” with its evidence.");
        claimed.setHelperText("Leave it as it is when nothing has changed. It needs no evidence yet.");
        report.setMaxLength(LONGEST);
        report.setRequiredIndicatorVisible(true);
        Stream.<HasSize>of(action, percent, claimed, report).forEach(HasSize::setWidthFull);
        keep("percent", percent);
        keep("claimed", claimed);
        keep("report", report);
        add(Box.div("bb-form", action, percent, claimed, report));
        Button send = new Button("Send report", click -> send(teller, afterwards));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.getElement().setAttribute("data-testid", "send-progress");
        getFooter().add(new Button("Cancel", click -> close()), send);
    }

    private void offer(List<ActionView> open) {
        action.setLabel("Action");
        action.setItems(open);
        action.setItemLabelGenerator(view -> view.action().title());
        action.setValue(open.getFirst());
        action.addValueChangeListener(change -> kept = begin(change.getValue()));
    }

    /** Under the action it is about: whoever looks at another one meanwhile finds it again. */
    private <F extends AbstractField<F, V> & HasValueChangeMode, V> void keep(String name, F field) {
        field.getElement().setAttribute("data-testid", "progress-" + name);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                kept.write(name, change.getValue());
            }
        });
    }

    private Kept begin(ActionView view) {
        Kept typed = new Kept("progress " + view.action().id());
        percent.setValue(typed.<Integer>read("percent")
                .orElse(Math.min(MOST, view.action().percentDone())));
        claimed.setValue(
                typed.<BigDecimal>read("claimed").orElse(thousands(view.saving().claimed())));
        report.setValue(typed.<String>read("report").orElse(""));
        return typed;
    }

    private static @Nullable BigDecimal thousands(long pounds) {
        return pounds == 0
                ? null
                : new BigDecimal(BigDecimal.valueOf(pounds, THOUSAND)
                        .stripTrailingZeros()
                        .toPlainString());
    }

    private void send(Consumer<Told> teller, Consumer<Told> afterwards) {
        ActionView view = action.getValue();
        boolean silent = report.getValue().isBlank();
        fault(report, silent);
        Integer far = percent.getValue();
        percent.setInvalid(far == null || far < 0 || far > MOST);
        percent.setErrorMessage("Give a whole number from 0 to 99.");
        if (silent || far == null || percent.isInvalid() || claimed.isInvalid()) {
            return;
        }
        Told told = new Told(
                view.action().id(), far, newClaim(view), report.getValue().strip());
        Asking.politely(() -> teller.accept(told), () -> {
            kept.forget();
            close();
            afterwards.accept(told);
        });
    }

    private static void fault(TextArea field, boolean missing) {
        field.setInvalid(missing);
        field.setErrorMessage("Say in a sentence or two what has been done.");
    }

    private @Nullable Long newClaim(ActionView view) {
        BigDecimal amount = claimed.getValue();
        if (amount == null) {
            return null;
        }
        Long pounds = amount.movePointRight(THOUSAND)
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        return Objects.equals(pounds, view.saving().claimed()) ? null : pounds;
    }
}
