package org.backbench.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One person at the screens, in a browser window of his own. */
final class AtTheScreen implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final String IS_QUIET = """
        () => {
            const clients = Object.values(window.Vaadin?.Flow?.clients ?? {}).filter(client => client.isActive);
            return document.querySelector('main, [data-testid=sign-in]') && clients.length > 0
                && clients.every(client => !client.isActive());
        }\
        """;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int SLOW_MACHINE_MILLIS = 30_000;

    private final BrowserContext window;
    private final Page page;
    private final String address;
    private final String login;
    private final Axe axe;
    private JsonNode form = JSON.createObjectNode();

    AtTheScreen(Browser browser, String address, String login, Axe axe) {
        this(browser, address, login, axe, window -> {});
    }

    /** A person whose window somebody prepares before anything is shown in it. */
    AtTheScreen(Browser browser, String address, String login, Axe axe, Consumer<BrowserContext> prepare) {
        this.address = address;
        this.login = login;
        this.axe = axe;
        window = browser.newContext(wide());
        prepare.accept(window);
        page = window.newPage();
        page.setDefaultTimeout(SLOW_MACHINE_MILLIS);
        page.navigate(address + "/sign-in");
        page.locator("[data-testid=username] input").fill(login);
        page.locator("[data-testid=password] input").fill("backbench-demo");
        page.locator("[data-testid=sign-in]").click();
        page.waitForURL(url -> !url.contains("sign-in"));
    }

    static Browser.NewContextOptions wide() {
        return new Browser.NewContextOptions().setViewportSize(1366, 900);
    }

    Page page() {
        return page;
    }

    void go(String path) {
        page.navigate(address + path);
    }

    /** Goes to these screens and looks at each with axe. */
    void look(String... paths) {
        for (String path : paths) {
            go(path);
            page.locator("main").first().waitFor();
            axe.look(page, login + " " + path);
        }
    }

    /** Goes to the first link of a screen that leads to an address beginning so, and looks there with axe. */
    void lookBehind(String path, String address) {
        go(path);
        page.locator("main a[href^='%s']".formatted(address)).first().click();
        page.waitForURL("**" + address + "*");
        page.locator("main").first().waitFor();
        axe.look(page, login + " " + address + "1");
    }

    /** Presses the button with this test id and looks with axe when this has appeared. */
    void lookAfter(String testId, String appears) {
        page.locator("[data-testid=" + testId + "]").click();
        page.locator(appears).first().waitFor();
        axe.look(page, login + " after " + testId);
    }

    /** Opens the dialog of the first button with this test id, looks at it with axe, and leaves it as it came. */
    void lookAtDialog(String testId, String name) {
        page.locator("[data-testid=" + testId + "]").first().click();
        // the dialog itself has no size, its overlay has
        page.locator("vaadin-dialog[opened], vaadin-confirm-dialog[opened]")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        axe.look(page, "dialog " + name);
        page.keyboard().press("Escape");
    }

    /** Moves the training clock on the programme page to nine in the morning of a day such as 31 January 2012. */
    void moveClockTo(String day) {
        go("/programme");
        page.locator("[data-testid=clock-day] input").fill(day);
        page.locator("[data-testid=clock-day] input").press("Tab");
        page.locator("[data-testid=clock-time] input").fill("09:00");
        page.locator("[data-testid=clock-time] input").press("Tab");
        page.locator("[data-testid=move-clock]").click();
        assertThat(page.locator("[data-testid=clock-now]")).containsText("09:00");
        assertThat(page.locator("[data-testid=clock-now]")).containsText(day);
    }

    /** Adds a document to a case where its documents stand. */
    void addDocument(String reference, String name, String content) {
        go("/cases/" + reference + "/documents");
        page.locator("[data-testid=add-document] input[type=file]")
                .setInputFiles(new FilePayload(name, "text/plain", content.getBytes(StandardCharsets.UTF_8)));
        sees(name + " is stored with the case");
    }

    /** Opens a task from the queue of a case by clicking its row, and claims it. */
    void open(String reference, String task, String title) {
        form = formOf(task);
        page.navigate(address + "/work?queue=available&q=" + reference);
        Locator row = page.locator("[data-testid=task-row]")
                .filter(new Locator.FilterOptions().setHasText(title))
                .first();
        row.click();
        page.locator("[data-testid=claim]").click();
        page.locator("[data-testid=complete]").waitFor();
        axe.look(page, "task " + task);
    }

    /** Looks at the way to take over a task that a colleague has in hand, and leaves it to him. */
    void lookAtTakingOver(String reference, String title) {
        go("/work?queue=colleagues&q=" + reference);
        page.locator("[data-testid=task-row]")
                .filter(new Locator.FilterOptions().setHasText(title))
                .first()
                .click();
        lookAtDialog("take-over", "take over");
    }

    /** Sends the form of the open task and waits until the screen says where it went. */
    void complete() {
        page.locator("[data-testid=complete]").click();
        // What the screen said of an earlier step may still stand there: that a row was removed, for example.
        page.locator("[data-testid=said]")
                .filter(new Locator.FilterOptions().setHasNotText("removed"))
                .last()
                .waitFor();
    }

    void type(String key, String text) {
        Locator input = field(key).locator("input, textarea").first();
        input.fill(text);
        input.press("Tab");
    }

    /** A radio button or an entry of a list, by the value the form file gives it. */
    void choose(String key, String value) {
        field(key)
                .locator("vaadin-radio-button")
                .filter(new Locator.FilterOptions().setHasText(labelOf(key, value)))
                .first()
                .click();
    }

    void pick(String key, String label) {
        Locator input = field(key).locator("input").first();
        input.fill(label);
        page.locator("vaadin-combo-box-item:visible")
                .filter(new Locator.FilterOptions().setHasText(label))
                .first()
                .click();
    }

    void pickValue(String key, String value) {
        pick(key, labelOf(key, value));
    }

    void tick(String key) {
        field(key).locator("input").first().click();
    }

    void addRow(String path) {
        int before = rows(path);
        page.locator("[data-testid=add-" + path + "]").click();
        // the new row takes the focus when it comes; typing must wait for it
        assertThat(page.locator("[data-testid^=row-" + path + "-]")).hasCount(before + 1);
    }

    /** Takes away the rows that the form brought along from an earlier sending. */
    void removeRowsFrom(String path, int first) {
        Locator surplus = page.locator("[data-testid=remove-%s-%d]".formatted(path, first));
        while (surplus.count() > 0) {
            int before = page.locator("[data-testid^=row-" + path + "-]").count();
            surplus.click();
            assertThat(page.locator("[data-testid^=row-" + path + "-]")).hasCount(before - 1);
        }
    }

    int rows(String path) {
        page.locator("[data-testid=row-" + path + "-0]").waitFor();
        return page.locator("[data-testid^=row-" + path + "-]").count();
    }

    Locator field(String key) {
        return page.locator("[data-testid=field-" + key + "]");
    }

    void sees(String text) {
        assertThat(page.locator("body")).containsText(text);
    }

    /** The picture of the whole page, for people to look at. */
    void picture(String name) {
        picture(page, name);
    }

    static void picture(Page page, String name) {
        quiet(page);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
    }

    /** Waits until the service has answered and the window is drawn. */
    static void quiet(Page page) {
        page.waitForFunction(IS_QUIET);
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
    }

    private String labelOf(String key, String value) {
        String bare = key.substring(key.lastIndexOf('-') + 1);
        List<JsonNode> fields = new ArrayList<>();
        collect(form.get("components"), fields);
        for (JsonNode field : fields) {
            if (field.has("key") && field.get("key").asString().equals(bare) && field.has("values")) {
                for (JsonNode choice : field.get("values")) {
                    if (choice.get("value").asString().equals(value)) {
                        return choice.get("label").asString();
                    }
                }
            }
        }
        throw new AssertionError(login + ": the form has no choice " + value + " in " + key);
    }

    private static void collect(JsonNode components, List<JsonNode> fields) {
        components.forEach(component -> {
            fields.add(component);
            if (component.has("components")) {
                collect(component.get("components"), fields);
            }
        });
    }

    private static JsonNode formOf(String task) {
        try {
            return JSON.readTree(Files.readString(Path.of("forms", task + ".form")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        window.close();
    }
}
