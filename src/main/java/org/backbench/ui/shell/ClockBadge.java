package org.backbench.ui.shell;

import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.When;

/** The training clock as a badge in a dashed frame. */
public final class ClockBadge extends Div {

    private final transient Clock clock;

    public ClockBadge(Clock clock) {
        this.clock = clock;
        addClassName("bb-clock");
        getElement().setAttribute("data-testid", "clock");
        show();
    }

    /** Draws the time as it is now. */
    public void show() {
        removeAll();
        add(Box.text("span", "bb-wide-only", "Training clock"), Box.strong(When.moment(clock.instant())));
    }
}
