package org.backbench.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** What people without a mouse do, each in a window of his own, beginning at the first page. */
final class KeyboardWalk implements AutoCloseable {

    /** The rows of a grid, to which Tab comes behind its head. */
    private static final String ROWS = "#items";

    private final Windows windows;

    KeyboardWalk(Windows windows) {
        this.windows = windows;
    }

    void typeAFigure() {
        as("officer.tarnbury", (keys, page) -> {
            keys.tabTo("[data-testid=own-returns] a");
            keys.press("Enter");
            page.waitForURL("**/returns/**");
            keys.tabTo("[data-testid=line-finance-employees]");
            keys.press("Control+a");
            keys.type("3920");
            keys.press("Enter");
            assertThat(page.locator("[data-testid=saved]")).containsText("saved");
        });
    }

    void claimAndComplete() {
        as("officer.tarnbury", (keys, page) -> {
            keys.tabTo(".bb-nav a[href='/work']");
            keys.press("Enter");
            page.waitForURL("**/work**");
            openTheFirstRow(keys, page);
            keys.tabTo("[data-testid=claim]");
            keys.press("Enter");
            keys.tabTo("[data-testid=field-complete]");
            keys.press("Space");
            keys.tabTo("[data-testid=complete]");
            keys.press("Enter");
            assertThat(page.locator("[data-testid=said]").last()).containsText("ertif");
        });
    }

    void answerAnEscalation() {
        as("director.neiep", (keys, page) -> {
            keys.tabTo("[data-testid=answer]");
            keys.press("Enter");
            page.waitForURL("**/work/**");
            keys.tabTo("[data-testid=claim]");
            keys.press("Enter");
            keys.tabTo("[data-testid=field-outcome]");
            keys.press("Space");
            keys.tabTo("[data-testid=field-answer]");
            keys.type("The chief executive has promised it for Friday.");
            keys.tabTo("[data-testid=complete]");
            keys.press("Enter");
            assertThat(page.locator("[data-testid=said]").last()).isVisible();
        });
    }

    void findACase() {
        as("manager.emiep", (keys, page) -> {
            keys.press("?");
            assertThat(page.locator("vaadin-dialog[data-testid=keys]")).containsText("On every screen");
            keys.press("Escape");
            keys.press("/");
            keys.type("Tarnbury");
            keys.press("Enter");
            page.waitForURL("**/cases?q=Tarnbury");
            keys.tabTo(ROWS);
            keys.press("Enter");
            keys.press("Enter");
            page.waitForURL("**/cases/BB-*");
            keys.tabTo("nav[aria-label=Case] a[href$='/return']");
            keys.press("Enter");
            page.waitForURL("**/return");
            keys.tabTo("nav[aria-label=Case] a[href$='/documents']");
            keys.press("Enter");
            page.waitForURL("**/documents");
        });
    }

    void holdATask() {
        as("manager.emiep", (keys, page) -> {
            keys.tabTo(".bb-nav a[href='/work']");
            keys.press("Enter");
            page.waitForURL("**/work**");
            page.locator("[data-testid=task-row]").first().waitFor();
            keys.press("ArrowDown");
            keys.press("Enter");
            keys.tabTo("[data-testid=claim]");
            keys.press("Enter");
            keys.tabTo("[data-testid=hold]");
            keys.press("Enter");
            page.locator("[data-testid=confirm-hold]").waitFor();
            String here = page.url();
            keys.type("n");
            keys.tabTo("[data-testid=confirm-hold]");
            org.assertj.core.api.Assertions.assertThat(page.url())
                    .as("a key reaches what lies under a dialog")
                    .isEqualTo(here);
            keys.press("Enter");
            assertThat(page.locator("nav[aria-label=Queues]")).containsText(Pattern.compile("On hold\\s*1"));
        });
    }

    void changeWhenLettersCome() {
        as("officer.fosseway", (keys, page) -> {
            keys.tabTo("[data-testid=who]");
            keys.press("Enter");
            keys.tabTo("[data-testid=my-letters]");
            keys.press("Enter");
            page.waitForURL("**/me/letters");
            keys.tabTo("vaadin-radio-button");
            keys.press("ArrowDown");
            keys.tabTo("[data-testid=save-notifications]");
            keys.press("Enter");
            assertThat(page.locator("[data-testid=said]").last()).containsText("Saved");
        });
    }

    private static void openTheFirstRow(Keyboard keys, Page page) {
        keys.tabTo(ROWS);
        keys.press("Enter");
        page.locator("[data-testid=task]").waitFor();
    }

    private void as(String login, BiConsumer<Keyboard, Page> work) {
        windows.as(login, person -> {
            person.go("/");
            person.page().locator("main h1").waitFor();
            work.accept(new Keyboard(person.page()), person.page());
        });
    }

    @Override
    public void close() {
        windows.close();
    }
}
