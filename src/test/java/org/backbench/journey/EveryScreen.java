package org.backbench.journey;

import static org.backbench.journey.CorrectionWalk.COLDSTOW;
import static org.backbench.journey.TarnburyPlans.CASE;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.Consumer;

/** Goes round every screen and dialog of every role, after the walk, with {@link Axe} in hand. */
final class EveryScreen {

    private static final String HARROWMERE = "BB-2009-XHARROWMERE";
    private static final List<String> TABS = List.of(
            "",
            "/return",
            "/queries",
            "/benchmark",
            "/peer-review",
            "/assessment",
            "/improvement",
            "/documents",
            "/conversation",
            "/letters",
            "/clocks",
            "/process",
            "/audit");
    private static final List<String> QUEUES =
            List.of("/work?queue=available", "/work?queue=mine", "/work?queue=on-hold", "/work?queue=done");

    private final Browser browser;
    private final String address;
    private final Axe axe;
    private final Windows windows;

    EveryScreen(Browser browser, String address, Axe axe, Windows windows) {
        this.browser = browser;
        this.address = address;
        this.axe = axe;
        this.windows = windows;
    }

    void goRound() {
        signIn();
        as("officer.tarnbury", officer -> {
            officer.look("/", "/work", "/cases", "/returns/2011/XTARNBURY", "/help", "/nowhere", "/programme");
            officer.look("/me/letters");
            officer.lookBehind("/cases/" + CASE + "/letters", "/cases/" + CASE + "/letters/");
            officer.look("/benchmarks/2011/finance-cost-share?group=X-UA", "/benchmarks/2010/hr-leavers?group=X-UA");
            officer.look("/benchmarks/2010/finance-practice?group=X-UA", "/benchmarks/2011/ict-connection-cost");
        });
        as("manager.emiep", this::manager);
        as("programme", this::programme);
        as("director.ac", this::director);
        List.of("certifier.tarnbury", "chief.tarnbury", "director.emiep", "inspector.1", "assurer.1")
                .forEach(login -> as(login, person -> person.look("/")));
        as("inspector.1", inspector -> inspector.look("/cases/BB-2011-XALDERMOOR/kloe/1.2"));
        as("admin", admin -> admin.look("/admin/letters"));
        List.of("analyst.hmic", "admin").forEach(login -> as(login, person -> person.look("/", "/cases")));
        as("peer.01", peer -> peer.look("/", "/work", "/cases"));
        as("officer.harrowmere", officer -> {
            officer.lookBehind("/cases/" + HARROWMERE + "/letters", "/cases/" + HARROWMERE + "/letters/to-come/");
            officer.go("/cases/" + HARROWMERE + "/improvement");
            officer.lookAtDialog("report-progress", "report progress");
        });
    }

    private void manager(AtTheScreen manager) {
        manager.look("/", "/improvement", "/benchmarks", "/benchmarks/2011/central-services-share?group=UA");
        QUEUES.forEach(manager::look);
        manager.go(QUEUES.getFirst());
        manager.lookAfter("choose", "vaadin-grid vaadin-checkbox:visible");
        manager.lookAtDialog("bulk", "many at once");
        manager.page().reload();
        manager.lookAtDialog("show-keys", "keys");
        manager.page().reload();
        manager.page().locator("[data-testid=views]").click();
        manager.lookAtDialog("save-view", "save a view");
        TABS.forEach(tab -> {
            manager.look("/cases/" + CASE + tab);
            OnPaper.look(manager.page(), "/cases/" + CASE + tab);
        });
        manager.look("/cases/" + COLDSTOW + "/queries", "/cases/" + CASE + "/benchmark?function=all");
        manager.go("/cases/" + CASE + "/improvement");
        manager.lookAtDialog("withdraw-saving", "withdraw a saving");
    }

    private void director(AtTheScreen director) {
        director.look("/");
        director.open(HARROWMERE, "answer-escalation", "Step in");
        director.lookAtDialog("hold", "hold");
        director.page().reload();
        director.lookAtDialog("assign", "assign");
    }

    private void programme(AtTheScreen programme) {
        programme.look(
                "/",
                "/programme",
                "/programme/scope/2011",
                "/programme/compliance/2011",
                "/programme/headcounts",
                "/programme/succession",
                "/programme/coming",
                "/programme/calendar",
                "/programme/ladders",
                "/programme/ladders/return",
                "/programme/stops",
                "/programme/imports",
                "/programme/reorganisation/2011",
                "/programme/outbox",
                "/improvement",
                "/cases");
        programme.lookBehind("/programme", "/programme/imports/");
        programme.lookBehind("/programme/outbox", "/programme/outbox/");
        programme.go("/programme");
        programme.lookAtDialog("open-cycle", "open a cycle");
    }

    private void signIn() {
        try (var window = browser.newContext(AtTheScreen.wide())) {
            Page page = window.newPage();
            page.navigate(address + "/sign-in");
            page.locator("[data-testid=sign-in]").waitFor();
            axe.look(page, "sign-in");
            page.navigate(address + "/sign-in?error");
            page.locator("[data-testid=sign-in]").waitFor();
            axe.look(page, "sign-in refused");
        }
    }

    private void as(String login, Consumer<AtTheScreen> work) {
        windows.as(login, work);
    }
}
