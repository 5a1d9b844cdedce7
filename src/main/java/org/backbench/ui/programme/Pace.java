package org.backbench.ui.programme;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Looks again every second while something on a screen is under way, and rests when it is over. */
final class Pace {

    private static final int MILLIS = 1_000;
    private static final int NEVER = -1;

    private final BooleanSupplier look;
    private @Nullable Registration polling;

    private Pace(BooleanSupplier look) {
        this.look = look;
    }

    /** Begins when the screen is shown; the look says whether to look again. */
    static Pace of(Component screen, BooleanSupplier look) {
        Pace pace = new Pace(look);
        if (screen.isAttached()) {
            pace.begin(screen.getUI().orElseThrow());
        }
        screen.addAttachListener(attach -> pace.begin(attach.getUI()));
        screen.addDetachListener(pace::end);
        return pace;
    }

    /** Goes on after a rest. */
    void begin(UI ui) {
        if (polling == null) {
            polling = ui.addPollListener(poll -> look(ui));
        }
        ui.setPollInterval(MILLIS);
        look(ui);
    }

    private void look(UI ui) {
        if (!look.getAsBoolean()) {
            ui.setPollInterval(NEVER);
        }
    }

    private void end(DetachEvent event) {
        if (polling != null) {
            polling.remove();
            polling = null;
        }
        event.getUI().setPollInterval(NEVER);
    }
}
