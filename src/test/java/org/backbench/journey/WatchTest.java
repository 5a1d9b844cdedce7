package org.backbench.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The watch raises the alarm, so that its silence over the screens means something. */
class WatchTest {

    /** By place in the list: what breaks out of an attribute, and what runs only when a page reads it twice. */
    private static final Set<Integer> HARMLESS_AS_MARKUP = Set.of(4, 9, 11);

    @Test
    void noticesWhatAPageTakesForMarkup() {
        try (Chromium chromium = Chromium.open()) {
            for (int kind = 0; kind < HostileTexts.MARKUP.size(); kind++) {
                assertThat(watched(chromium, HostileTexts.MARKUP.get(kind))
                                .alarms()
                                .isEmpty())
                        .as(HostileTexts.MARKUP.get(kind))
                        .isEqualTo(HARMLESS_AS_MARKUP.contains(kind));
            }
        }
    }

    @Test
    void noticesWhatDidRunAndLeftNoTrace() {
        try (Chromium chromium = Chromium.open()) {
            assertThat(watched(chromium, "<img src=x onerror=\"window.__xss=1;this.remove()\">")
                            .alarms())
                    .anyMatch(alarm -> alarm.contains("ran"));
            assertThat(watched(chromium, "<img src=x onerror=\"alert(1);this.remove()\">")
                            .alarms())
                    .anyMatch(alarm -> alarm.contains("dialog"));
        }
    }

    @Test
    void hasSeenWhatStandsThereAsItWasTyped() {
        try (Chromium chromium = Chromium.open()) {
            Watch watch = watched(chromium, "<p>&lt;b&gt;bold&lt;/b&gt; ${7*7}</p><input value='in a field'>");

            assertThat(watch.hasSeen("<b>bold</b> ${7*7}")).isTrue();
            assertThat(watch.hasSeen("in a field")).isTrue();
            assertThat(watch.hasSeen("49")).isFalse();
        }
    }

    private static Watch watched(Chromium chromium, String markup) {
        Watch watch = new Watch();
        try (BrowserContext window = chromium.browser().newContext()) {
            watch.over(window);
            Page page = window.newPage();
            page.evaluate("text => document.body.innerHTML = text", markup);
            page.waitForTimeout(100);
            watch.look(page);
        }
        return watch;
    }
}
