package org.backbench.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.backbench.ui.SignedInScreens;
import org.junit.jupiter.api.Test;

/** What looks the same stays, because somebody may be about to click it; what looks otherwise comes. */
class SteadyTest extends SignedInScreens {

    private final Box place = Box.div("");
    private final Steady steady = new Steady(place);

    @Test
    void whatLooksTheSameStays() {
        Component before = head("running");
        steady.show(before);

        steady.show(head("running"));

        assertThat(place.getChildren()).containsExactly(before);
    }

    @Test
    void whatSaysOrMeasuresSomethingElseComes() {
        steady.show(head("running"), new ProgressBar(0, 1, 0.2));
        Component closed = head("closed");
        ProgressBar further = new ProgressBar(0, 1, 0.4);

        steady.show(closed, new ProgressBar(0, 1, 0.2));
        assertThat(place.getChildren()).startsWith(closed);

        steady.show(head("closed"), further);
        assertThat(place.getChildren()).endsWith(further);

        steady.show();
        assertThat(place.getChildren()).isEmpty();
    }

    private static Component head(String state) {
        return Box.div(
                "bb-casehead",
                Box.text("p", "", state),
                new FileLink("PDF", "case.pdf", () -> new byte[0]),
                new Button("Print"));
    }
}
