package org.backbench.ui.look;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import java.util.List;
import java.util.Locale;

/** The stages of a way: tick, ring with dot, ring; never colour alone. */
public final class Stepper extends HtmlContainer {

    /** How far a stage is. */
    public enum State {
        DONE("done"),
        NOW("under way"),
        TODO("to come");

        private final String word;

        State(String word) {
            this.word = word;
        }
    }

    /** A stage, the line below it ("since 12 Feb 2010"), and how far it is. */
    public record Step(String name, String detail, State state) {}

    public Stepper(String label, List<Step> steps) {
        super("ol");
        addClassName("bb-steps");
        getElement().setAttribute("aria-label", label);
        steps.forEach(step -> add(item(step)));
    }

    private static Box item(Step step) {
        Box item = Box.of("li", "", Box.strong(step.name()), Box.text("span", "bb-hidden", step.state().word + ", "));
        item.add(new Text(step.detail()));
        item.with("data-is", step.state().name().toLowerCase(Locale.ROOT));
        if (step.state() == State.NOW) {
            item.with("aria-current", "step");
        }
        return item;
    }
}
