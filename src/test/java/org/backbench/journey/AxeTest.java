package org.backbench.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** That looking with axe finds something where there is something to find. */
class AxeTest {

    private static final String FAULTY = """
        <!doctype html><html lang="en"><title>A page</title><main class="bb-page">
        <p style="color:#aaa;background:#fff">Hardly to be read</p>
        <div style="width:3000px">Wider than any window</div></main></html>\
        """;

    @Test
    void findsFaintWordsAndAPageThatScrollsSideways() {
        try (Chromium chromium = Chromium.open();
                var window = chromium.browser().newContext(new Browser.NewContextOptions())) {
            Page page = window.newPage();
            page.setContent(FAULTY);
            Axe axe = new Axe();

            axe.judge(page, "a page");

            assertThat(axe.faults())
                    .anyMatch(fault -> fault.startsWith("a page: color-contrast at p"))
                    .anyMatch(fault -> fault.contains("scrolls sideways"));
        }
    }
}
