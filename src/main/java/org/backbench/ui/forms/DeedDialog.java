package org.backbench.ui.forms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.backbench.ui.look.Asking;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.DueDates;
import org.jspecify.annotations.Nullable;

/** Asks why, and for a day where one is wanted, before a deed; what was typed is there again after it was closed. */
public final class DeedDialog extends Dialog {

    private static final int LONGEST = 2_000;

    private final transient Kept kept;
    private final Box form = Box.div("bb-form");
    private final TextArea why = new TextArea("Why");
    private String missing = "Say why: it is kept, and others will read it.";
    private @Nullable DayField day;
    private Focusable<?> first = why;
    private BooleanSupplier complete = () -> true;

    /** What is typed: the reason and, where one was asked for, the day. */
    public record Typed(String reason, @Nullable LocalDate chosen) {

        /** The day of a dialog that asks for one. */
        public LocalDate day() {
            if (chosen == null) {
                throw new IllegalStateException("No day was asked for");
            }
            return chosen;
        }
    }

    /**
     * A dialog under this title.
     *
     * @param key what is typed is kept under it until the deed is done, as long as the person is signed in
     */
    public DeedDialog(String title, String key) {
        kept = new Kept(key);
        setHeaderTitle(title);
        setWidth("520px");
        why.setMaxLength(LONGEST);
        why.setRequiredIndicatorVisible(true);
        why.setWidthFull();
        why.getElement().setAttribute("data-testid", "deed-reason");
        kept.keep("why", why);
        form.add(why);
        add(form);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                begin();
            }
        });
    }

    /** Says above the fields what the deed does. */
    public DeedDialog saying(String sentence) {
        form.addComponentAsFirst(Box.text("p", "bb-2", sentence));
        return this;
    }

    /** Asks for other words than a reason. */
    public DeedDialog wording(String label) {
        why.setLabel(label);
        missing = "Write it in a sentence or two: others will read it.";
        return this;
    }

    /** Asks for something more, above the reason. */
    public DeedDialog asking(Component field) {
        form.addComponentAtIndex(form.getComponentCount() - 1, field);
        return this;
    }

    /** The same, with what was chosen kept under this name. */
    public <F extends Component & HasValue<?, V> & Focusable<?>, V> DeedDialog asking(String name, F field) {
        kept.keep(name, field);
        first = field;
        return asking(field);
    }

    /** Asks for a day, too, and says when nobody works on it. */
    public DeedDialog askingForDay(String label, DueDates dates) {
        DayField field = new DayField(dates.today()).warning(dates::caution);
        field.setLabel(label);
        field.setRequiredIndicatorVisible(true);
        field.getElement().setAttribute("data-testid", "deed-day");
        kept.keepDay("day", field);
        day = field;
        first = field;
        return asking(field);
    }

    /** What else must be typed before the deed; says itself what is missing. */
    public DeedDialog checking(BooleanSupplier everythingElse) {
        complete = everythingElse;
        return this;
    }

    /** The button that does the deed; a refusal leaves what was typed. */
    public DeedDialog doing(String verb, String testId, Consumer<Typed> deed, Runnable done) {
        Button act = new Button(verb, click -> {
            if (isComplete()) {
                Typed typed = new Typed(why.getValue().strip(), day == null ? null : day.getValue());
                Asking.politely(() -> deed.accept(typed), () -> {
                    kept.forget();
                    close();
                    done.run();
                });
            }
        });
        act.addThemeVariants(ButtonVariant.PRIMARY);
        act.getElement().setAttribute("data-testid", testId);
        getFooter().add(new Button("Cancel", click -> close()), act);
        return this;
    }

    /** Where something is still to be typed. */
    private void begin() {
        boolean done = first instanceof HasValue<?, ?> field && !field.isEmpty();
        (done ? why : first).focus();
    }

    private boolean isComplete() {
        boolean silent = why.getValue().isBlank();
        why.setInvalid(silent);
        why.setErrorMessage(missing);
        boolean noDay = day != null && day.getValue() == null;
        if (day != null) {
            day.setInvalid(noDay);
            day.setErrorMessage("Give a date, for example 31 December 2012.");
        }
        return complete.getAsBoolean() && !silent && !noDay;
    }
}
