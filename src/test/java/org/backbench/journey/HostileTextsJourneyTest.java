package org.backbench.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;
import static org.backbench.journey.TarnburyPlans.CASE;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.vaadin.flow.router.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import tools.jackson.databind.JsonNode;

/**
 * Rows 1 and 4: a whole case in which every field that takes a text holds markup and programs, bodies, people and
 * files are called so, and every view is looked at: each text stands as it was typed, and nothing of it runs.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileTextsJourneyTest {

    /** Its target is ahead, and with it letters. */
    private static final String TARGETED = "BB-2009-XHARROWMERE";

    private static final String LATE = "BB-2011-XNETHERSHIRE";
    private static final String CELL = "<img src=x onerror=window.__xss=18>";
    private static final List<String> NAMES =
            List.of(HostileNames.OF_BODIES, HostileNames.OF_PEOPLE, HostileNames.OF_FILES, CELL);
    private static final String IDLE =
            "() => Object.values(window.Vaadin?.Flow?.clients ?? {}).every(c => !c.isActive || !c.isActive())";

    private static final Map<String, Object> VERIFIED = Map.of(
            "verdict", "verified",
            "verified", 750,
            "net", true,
            "cashReleasing", true,
            "ongoing", true,
            "noServiceCut", true);

    private final HostileTexts texts = new HostileTexts();
    private final HostileForms forms = new HostileForms(texts);
    private final Watch watch = new Watch();
    private final Set<String> looked = new HashSet<>();
    private final Map<String, AtTheScreen> windows = new LinkedHashMap<>();
    private Chromium chromium;
    private RunningBackbench backbench;

    private List<String> peers = List.of();

    @BeforeAll
    void start() throws Exception {
        chromium = Chromium.open();
        Files.deleteIfExists(Path.of(HostileTexts.CANARY));
        backbench = RunningBackbench.start("hostile", HostileNames.resources());
    }

    @AfterAll
    void stop() throws Exception {
        if (backbench != null) {
            backbench.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void everyTextStandsAsItWasTypedAndNothingOfItRuns() throws IOException {
        HostileCorrection correction = new HostileCorrection(texts, this::caller, this::act, this::visit);
        submit(correction);
        correction.correct();
        review();
        assess();
        plan();
        save();
        around();
        signInPage();
        everyView();

        assertThat(HostileForms.everyTextField())
                .filteredOn(field -> !texts.sent().containsKey(field))
                .isEmpty();
        String status = caller("manager.emiep")
                .get("/cases/" + CASE)
                .get("file")
                .get("status")
                .asString();
        assertSoftly(softly -> {
            softly.assertThat(watch.alarms()).isEmpty();
            softly.assertThat(texts.sent().keySet())
                    .as("not shown as it was typed")
                    .filteredOn(field -> !watch.hasSeen(texts.of(field)))
                    .isEmpty();
            softly.assertThat(NAMES).allMatch(watch::hasSeen);
            softly.assertThat(Path.of(HostileTexts.CANARY)).doesNotExist();
            softly.assertThat(status).as("no text withdrew the case").isEqualTo("CLOSED");
        });
    }

    private void submit(HostileCorrection correction) {
        caller("officer.tarnbury")
                .put("/returns/2011/XTARNBURY/draft", Map.of("values", Map.of("finance-employees", "3920")));
        caller("officer.fosseway")
                .put("/returns/2011/XFOSSEWAY/draft", Map.of("values", Map.of("finance-it", texts.of("return.line"))));
        visit("officer.fosseway", "/returns/2011/XFOSSEWAY");
        comment();
        correction.duties();
        act("officer.tarnbury", "prepare-return", Map.of("complete", true));
        act(
                "certifier.tarnbury",
                "certify-return",
                Map.of("outcome", "send-back", "lines", List.of(Map.of("line", "finance-employees"))));
        visit("officer.tarnbury", "/returns/2011/XTARNBURY");
        act("officer.tarnbury", "prepare-return", Map.of("complete", true));
        act("certifier.tarnbury", "certify-return", Map.of("outcome", "certify", "declaration", true));
        caller("programme").post("/clock", Map.of("now", "2012-01-31T09:00:00Z"));
        caller("programme").post("/cycles/2011/freeze", Map.of());
        act("chief.nethershire", LATE, "answer-escalation", Map.of("outcome", "chased"));
    }

    /** What colleagues write at a line is seen where it is written. */
    private void comment() {
        Page page = windows.get("officer.fosseway").page();
        page.locator("[data-testid=comment-finance-employees]").click();
        page.locator("[data-testid=say-finance-employees] textarea").fill(texts.of("line.comment"));
        page.locator("[data-testid=say-finance-employees] textarea").press("Tab");
        page.locator("[data-testid=add-comment-finance-employees]").click();
        page.locator("[data-testid=comments-finance-employees] li").first().waitFor();
        watch.look(page);
    }

    private void review() {
        List<String> four = free().subList(0, 4);
        appoint(four);
        peers = four.subList(0, 3);
        peers.forEach(peer -> act(peer, "declare-interests", Map.of("interest", "none")));
        act(four.getLast(), "declare-interests", Map.of("interest", "interest"));
        visit("manager.emiep", "/cases/" + CASE + "/peer-review");
        visit("manager.emiep", "/cases/" + CASE + "/audit");
        appoint(peers);
        peers.forEach(peer -> act(peer, "judge-return", Map.of("functions.verdict", verdict())));
        act(peers.getFirst(), "moderate", Map.of("functions.verdict", verdict()));
        act("officer.tarnbury", "check-report", Map.of("answer", "comments"));
        act("manager.emiep", "issue-report", Map.of("confirm", true));
    }

    private void appoint(List<String> panel) {
        List<Map<String, Object>> seats = new ArrayList<>();
        panel.forEach(peer -> seats.add(Map.of("person", peer, "skill", "finance")));
        act("manager.emiep", "appoint-panel", Map.of("seats", seats, "lead", panel.getFirst()));
    }

    private static Function<JsonNode, Object> verdict() {
        return row -> row.get("function").asString().startsWith("Finance") ? "improve" : "in-line";
    }

    private void assess() {
        score();
        act(
                "officer.tarnbury",
                "check-accuracy",
                Map.of("answer", "comments", "comments", List.of(Map.of("type", "fact"))));
        act("inspector.1", "answer-comments", Map.of("answers.answer", "rejected"));
        act("director.ac", "sign-off", Map.of("outcome", "return"));
        score();
        act("officer.tarnbury", "check-accuracy", Map.of("answer", "no-comments"));
        act("director.ac", "sign-off", Map.of("outcome", "sign", "declaration", true));
    }

    private void score() {
        Function<JsonNode, Object> score = row -> row.get("kloe").asString().matches("2\\.[34]") ? "3" : "2";
        Function<JsonNode, Object> level = row -> row.get("theme").asString().startsWith("2") ? "2" : "";
        act(
                "inspector.1",
                "score-kloes",
                Map.of("kloes.score", score, "kloes.pieces", List.of(Map.of("bears", "for-2")), "themes.level", level));
        act("assurer.1", "quality-assure", Map.of("outcome", "assured"));
    }

    private void plan() {
        act("manager.emiep", "decide-plan-needed", Map.of("outcome", "required"));
        act("officer.tarnbury", "draft-plan", Map.of("kind", "explanation"));
        act("chief.tarnbury", "approve-plan", Map.of("outcome", "send-back", "decidedOn", "2012-01-30"));
        draft();
        act("manager.emiep", "decide-plan", Map.of("outcome", "return"));
        visit("officer.tarnbury", "/cases/" + CASE + "/improvement");
        draft();
        act("manager.emiep", "decide-plan", Map.of("outcome", "agree"));
    }

    private void draft() {
        Map<String, Object> item = Map.of(
                "function", "finance",
                "gross", 800,
                "newCost", 50,
                "ongoing", "yes",
                "cashReleasing", "yes",
                "serviceCut", "no",
                "due", "2012-06-29",
                "priority", "high");
        act("officer.tarnbury", "draft-plan", Map.of("kind", "plan", "items", List.of(item, item, item)));
        act("chief.tarnbury", "approve-plan", Map.of("outcome", "approve", "decidedOn", "2012-01-30"));
    }

    private void save() {
        caller("programme").post("/clock", Map.of("now", "2012-06-25T09:00:00Z"));
        Caller officer = caller("officer.tarnbury");
        Caller manager = caller("manager.emiep");
        String ledger = officer.upload("/cases/" + CASE + "/documents", HostileNames.OF_FILES + ".txt", "Cost.")
                .get("id")
                .asString();
        JsonNode actions = officer.get("/plans/" + CASE + "/actions").get("items");
        long action = actions.get(0).get("action").get("id").asLong();
        officer.post(
                "/actions/%d/report".formatted(action),
                Map.of("percent", 50, "claimed", 100, "report", texts.of("action.report")));
        Map<String, Object> done = Map.of("claimed", 750, "evidence", List.of(ledger));
        act("officer.tarnbury", "report-progress", done);
        act("manager.emiep", "verify-action", Map.of("verdict", "not-verified"));
        for (int i = 0; i < actions.size(); i++) {
            act("officer.tarnbury", "report-progress", done);
            act("manager.emiep", "verify-action", VERIFIED);
        }
        manager.post("/actions/%d/withdraw-saving".formatted(action), Map.of("reason", texts.of("saving.withdrawal")));
        caller("programme").post("/clock", Map.of("now", "2012-08-31T09:00:00Z"));
        act("manager.emiep", "follow-up", Map.of("onTrack", "yes"));
        act("manager.emiep", "close-plan", Map.of("outcome", "partly-met"));
    }

    /** What is written outside tasks: reasons, and files of an import that is refused. */
    private void around() {
        caller("programme").post("/cases/%s/withdraw".formatted(LATE), Map.of("reason", texts.of("case.withdrawal")));
        String file = """
            financial_year,ecode,authority,class,central_services_nce_k,total_service_expenditure_k,\
            net_current_expenditure_k,revenue_expenditure_k,central_services_excl_ndc_retirement_k
            2010-11,E0102,Bristol,UA,%s,3,4,5,6
            """.formatted(CELL);
        long refused = caller("programme")
                .upload("/imports/2011", HostileNames.OF_FILES + ".csv", file)
                .get("id")
                .asLong();
        visit("programme", "/programme/imports/" + refused);
        visit("officer.nethershire", "/cases/" + LATE);
    }

    /** The page on which people sign in names them and their bodies. */
    private void signInPage() {
        try (BrowserContext window = chromium.browser().newContext()) {
            watch.over(window);
            look(window.newPage(), "/sign-in");
        }
    }

    /** Every view there is, as everybody who may find something in it. */
    private void everyView() {
        List<String> paths = new ArrayList<>();
        String letter = first("manager.emiep", "/cases/" + CASE + "/letters", "id");
        String toCome = first("officer.harrowmere", "/cases/" + TARGETED + "/letters/preview", "rungId");
        String mail = first("programme", "/outbox", "id");
        for (String template : routes()) {
            paths.add("/"
                    + template.replace(":reference/letters/to-come", TARGETED + "/letters/to-come")
                            .replace(":reference", CASE)
                            .replaceAll(":cycle\\??(\\([^)]*\\))?", "2011")
                            .replaceAll(":kloe\\??", "1.1")
                            .replaceAll(":indicator\\??", "finance-cost-share")
                            .replaceAll(":letter\\([^)]*\\)", letter)
                            .replaceAll(":rung\\([^)]*\\)", toCome)
                            .replaceAll(":mail\\([^)]*\\)", mail)
                            .replace(":kind", "return")
                            .replace(":body", "XTARNBURY"));
        }
        assertThat(paths).hasSizeGreaterThanOrEqualTo(19).noneMatch(path -> path.contains(":"));
        paths.addAll(List.of(
                "/work?queue=done",
                "/cases?q=%3Cimg%20src=x%20onerror=window.__xss=15%3E",
                "/%3Cimg%20src=x%20onerror=window.__xss=16%3E"));
        for (String path : paths) {
            visit("officer.tarnbury", path);
            visit("manager.emiep", path);
            if (path.contains(TARGETED)) {
                visit("officer.harrowmere", path);
            }
            if (path.startsWith("/programme")) {
                visit("programme", path);
            }
            if (path.startsWith("/cases/")) {
                visit("inspector.1", path);
                visit(peers.getFirst(), path);
            }
        }
    }

    /** The first of a list of the API. */
    private String first(String login, String list, String id) {
        return caller(login).get(list).get("items").get(0).get(id).asString();
    }

    private static TreeSet<String> routes() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        TreeSet<String> routes = new TreeSet<>();
        scanner.findCandidateComponents("org.backbench.ui").forEach(view -> {
            Class<?> type = ClassUtils.resolveClassName(String.valueOf(view.getBeanClassName()), null);
            routes.add(type.getAnnotation(Route.class).value());
        });
        routes.remove("sign-in");
        return routes;
    }

    private void act(String login, String task, Map<String, ?> choices) {
        act(login, CASE, task, choices);
    }

    /** Takes a task in hand, looks at it on the screen, and sends its form full of hostile texts. */
    private void act(String login, String reference, String task, Map<String, ?> choices) {
        Caller caller = caller(login);
        long id = caller.task(reference, task).get("id").asLong();
        caller.post("/tasks/%d/claim".formatted(id), Map.of());
        if (looked.add(task + choices)) {
            visit(login, "/work/" + id);
        }
        JsonNode filled = caller.get("/tasks/%d/form".formatted(id)).get("values");
        caller.post("/tasks/%d/complete".formatted(id), Map.of("values", forms.fill(task, filled, choices)));
    }

    private void visit(String login, String path) {
        AtTheScreen person = windows.computeIfAbsent(
                login,
                fresh -> new AtTheScreen(chromium.browser(), backbench.address(), fresh, new Axe(), watch::over));
        look(person.page(), path);
    }

    private void look(Page page, String path) {
        page.navigate(backbench.address() + path);
        page.locator("main").first().waitFor();
        page.waitForFunction(IDLE);
        watch.look(page);
    }

    /** Peers of finance whom nothing keeps off the panel. */
    private List<String> free() {
        Caller manager = caller("manager.emiep");
        long task = manager.task(CASE, "appoint-panel").get("id").asLong();
        List<String> free = new ArrayList<>();
        manager.get("/tasks/%d/form".formatted(task))
                .get("choices")
                .get("people")
                .forEach(choice -> {
                    if (choice.get("label").asString().contains("inance")) {
                        free.add(choice.get("value").asString());
                    }
                });
        return free;
    }

    private Caller caller(String login) {
        return new Caller(backbench.address(), login);
    }
}
