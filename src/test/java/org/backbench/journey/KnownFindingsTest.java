package org.backbench.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.Platform;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownFindingsTest {

    private static final String HEAD = "component,rule,version,reason";

    private final String running = Platform.getVaadinVersion().orElseThrow();

    @Test
    void coversTheRuleInTheComponentAndNothingElse() {
        KnownFindings known =
                KnownFindings.of(List.of(HEAD, "vaadin-tabs,aria-required-children," + running + ",a scroller inside"));

        assertThat(known.covers("aria-required-children", "vaadin-tabs #scroll"))
                .isTrue();
        assertThat(known.covers("color-contrast", "vaadin-tabs #scroll")).isFalse();
        assertThat(known.covers("aria-required-children", "vaadin-grid")).isFalse();
    }

    @Test
    void asksAgainWhenVaadinHasAnotherVersion() {
        KnownFindings known = KnownFindings.of(List.of(
                HEAD, "vaadin-tabs,aria-roles," + running + ",as before", "vaadin-grid,aria-roles,24.0.0,long ago"));

        assertThat(known.ofAnotherVersion())
                .extracting(KnownFindings.Finding::component)
                .containsExactly("vaadin-grid");
    }

    @Test
    void tellsWhichLinesNoScreenNeeds() {
        KnownFindings known = KnownFindings.of(List.of(
                HEAD, "vaadin-tabs,aria-roles," + running + ",met", "vaadin-grid,aria-roles," + running + ",not met"));
        known.covers("aria-roles", "vaadin-tabs");

        assertThat(known.notMet()).extracting(KnownFindings.Finding::component).containsExactly("vaadin-grid");
    }
}
