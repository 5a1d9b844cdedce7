package org.backbench.ui.forms;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import org.backbench.workflow.FormScope;

/** A part of a form on the screen. Most parts take no values; those that do say so. */
abstract class Part {

    /** What is drawn, in order. */
    abstract List<Component> components();

    /** Shows or hides the part by its condition; what is shown puts its values into those that conditions see. */
    abstract void show(FormScope scope, Map<String, Object> shown);

    /** Puts everything typed, also what is hidden or faulty, as it would be sent. */
    void read(Map<String, Object> into) {}

    /** Gives the inputs their test ids. */
    void name(String prefix) {}

    void lock(boolean locked) {}

    /** Leaves the help out where the same part of an earlier row gives it. */
    void brief(boolean brief) {}

    /** Shows a fault at the place of this name, if this part has it. */
    boolean blame(String place, String sentence) {
        return false;
    }

    void forgive() {}

    /** Moves the focus to the first fault, if there is one here. */
    boolean focusFault() {
        return false;
    }
}
