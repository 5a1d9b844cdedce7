package org.backbench.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backbench.journey.TarnburyPlans.CASE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/**
 * Tarnbury by ten people in a browser, from its return to a verified saving and a closed plan, with the figures of
 * scenario S7: opportunity £2.20m, nobody challenges the cost; £750,000 countable, returned with reasons; then agreed.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BrowserJourneyTest {

    private Chromium chromium;
    private RunningBackbench backbench;
    private Windows windows;
    private CorrectionWalk correction;
    private final Axe axe = new Axe();

    @BeforeAll
    void start() throws Exception {
        chromium = Chromium.open();
        backbench = RunningBackbench.start("browser");
        windows = new Windows(chromium.browser(), backbench.address(), axe);
        correction = new CorrectionWalk(windows, this::caller);
    }

    @AfterAll
    void stop() throws Exception {
        if (windows != null) {
            windows.close();
        }
        if (backbench != null) {
            backbench.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    @Order(1)
    void showsNoAccessibilityFaultInDialogsThatTheWalkDoesNotOpen() {
        new EveryDialog(windows).goRound();
    }

    @Test
    @Order(2)
    void takesTarnburyFromItsReturnToAClosedPlan() {
        correction.duties();
        sendAndCertify();
        moveClock("31 January 2012");
        review();
        assess();
        planReturnedOnceAndThenAgreed();
        moveClock("25 June 2012");
        saveVerifyAndClose();
        correction.walk();
    }

    /** The forms were looked at on the walk, everything else is looked at now that every tab has something to show. */
    @Test
    @Order(3)
    void showsNoAccessibilityFaultOnAnyScreen() throws Exception {
        new EveryScreen(chromium.browser(), backbench.address(), axe, windows).goRound();
        assertThat(axe.seen()).containsAll(tasksOfTheWalk());
        assertThat(Routes.ofTheProduct())
                .isNotEmpty()
                .allSatisfy(route -> assertThat(axe.seen()).as(route.template()).anyMatch(route::leadsTo));
        assertThat(axe.faults()).isEmpty();
        assertThat(axe.known().ofAnotherVersion())
                .as("findings of another version of Vaadin: look whether they are still there")
                .isEmpty();
        assertThat(axe.known().notMet())
                .as("findings that no screen shows any more: take them out")
                .isEmpty();
    }

    private static List<String> tasksOfTheWalk() throws IOException {
        try (var forms = Files.list(Path.of("forms"))) {
            return forms.map(form -> form.getFileName().toString().replace(".form", ""))
                    .map(task -> "task " + task)
                    .toList();
        }
    }

    private void sendAndCertify() {
        as("officer.tarnbury", officer -> {
            officer.picture("01-officer-home");
            officer.go("/cases/" + CASE + "/return");
            officer.page().locator("[data-testid=line-finance-employees] input").fill("3920");
            officer.page().locator("[data-testid=line-finance-employees] input").press("Tab");
            officer.picture("02-officer-return");
            officer.open(CASE, "prepare-return", "Prepare the return");
            officer.tick("complete");
            officer.complete();
            officer.picture("03-officer-sent");
        });
        as("certifier.tarnbury", certifier -> {
            certifier.open(CASE, "certify-return", "Certify the return");
            certifier.choose("outcome", "certify");
            certifier.tick("declaration");
            certifier.picture("04-certifier-signs");
            certifier.complete();
        });
    }

    private void review() {
        List<String> peers = freeFinancePeers();
        as("manager.emiep", manager -> {
            manager.picture("05-manager-home");
            manager.open(CASE, "appoint-panel", "Appoint the panel");
            for (int seat = 0; seat < peers.size(); seat++) {
                if (seat >= manager.rows("seats")) {
                    manager.addRow("seats");
                }
                manager.pick("seats-%d-person".formatted(seat), nameOf(peers.get(seat)));
                manager.pickValue("seats-%d-skill".formatted(seat), "finance");
            }
            manager.pick("lead", nameOf(peers.getFirst()));
            manager.picture("06-manager-panel");
            manager.complete();
        });
        peers.forEach(login -> as(login, peer -> {
            peer.open(CASE, "declare-interests", "Declare");
            peer.choose("interest", "none");
            peer.complete();
        }));
        peers.forEach(login -> as(login, peer -> {
            peer.open(CASE, "judge-return", "Judge");
            int functions = peer.rows("functions");
            for (int row = 0; row < functions; row++) {
                peer.choose("functions-%d-verdict".formatted(row), row == 0 ? "improve" : "in-line");
                peer.type("functions-%d-evidence".formatted(row), "See the benchmark of the eight unitaries.");
            }
            peer.picture("07-peer-judges");
            peer.complete();
        }));
        as(peers.getFirst(), lead -> {
            lead.open(CASE, "moderate", "Moderate");
            lead.type("summary", "Finance costs more than comparable bodies pay; the rest is in line.");
            lead.picture("08-lead-moderates");
            lead.complete();
        });
        as("officer.tarnbury", officer -> {
            officer.open(CASE, "check-report", "Check the report");
            officer.choose("answer", "no-comments");
            officer.complete();
        });
        as("manager.emiep", manager -> {
            manager.open(CASE, "issue-report", "Issue the report");
            manager.tick("confirm");
            manager.complete();
        });
    }

    private void assess() {
        as("inspector.1", inspector -> inspector.open(CASE, "score-kloes", "Score"));
        as("inspector.2", colleague -> colleague.lookAtTakingOver(CASE, "Score"));
        as("inspector.1", inspector -> {
            int kloes = inspector.rows("kloes");
            for (int row = 0; row < kloes; row++) {
                inspector.choose("kloes-%d-score".formatted(row), "2");
                inspector.type("kloes-%d-evidence".formatted(row), "Adequate arrangements; see the audit file.");
            }
            inspector.picture("09-inspector-scores");
            inspector.complete();
        });
        as("assurer.1", assurer -> {
            assurer.open(CASE, "quality-assure", "Assure");
            assurer.choose("outcome", "assured");
            assurer.type("reason", "Evidence supports each score.");
            assurer.complete();
        });
        as("officer.tarnbury", officer -> {
            officer.open(CASE, "check-accuracy", "Check accuracy");
            officer.choose("answer", "comments");
            officer.pickValue("comments-0-type", "fact");
            officer.type("comments-0-text", "The payroll contract ended in March 2011, not in May.");
            officer.type("comments-0-evidence", "Payroll contract, page 3");
            officer.complete();
        });
        as("inspector.1", inspector -> {
            inspector.open(CASE, "answer-comments", "Answer");
            inspector.choose("answers-0-answer", "accepted");
            inspector.type("answers-0-reason", "The contract says March; the text is put right, the score stands.");
            inspector.complete();
        });
        as("director.ac", director -> {
            director.open(CASE, "sign-off", "Sign");
            director.choose("outcome", "sign");
            director.tick("declaration");
            director.picture("10-director-signs");
            director.complete();
        });
    }

    private void planReturnedOnceAndThenAgreed() {
        as("manager.emiep", manager -> {
            manager.open(CASE, "decide-plan-needed", "Decide on a plan");
            manager.choose("outcome", "required");
            manager.type("reason", "The panel said improve for finance; the opportunity is £2.20m.");
            manager.picture("11-manager-asks-for-a-plan");
            manager.complete();
        });
        draft(TarnburyPlans.FIRST, "12-officer-drafts");
        approve();
        as("manager.emiep", manager -> {
            manager.open(CASE, "decide-plan", "Decide the plan");
            manager.choose("outcome", "agree");
            manager.type("reason", "Agreed as sent.");
            manager.page().locator("[data-testid=complete]").click();
            manager.sees("£750,000 of the £2.20m required, 34 %");
            manager.picture("13-manager-may-not-agree");
            manager.choose("outcome", "return");
            for (int row = 1; row < TarnburyPlans.FIRST.size(); row++) {
                manager.type("items-%d-reason".formatted(row), "See the rule named beside the item.");
            }
            manager.type("reason", "Only the shared payables and payroll can be counted.");
            manager.complete();
        });
        draft(TarnburyPlans.SECOND, "14-officer-drafts-again");
        approve();
        as("manager.emiep", manager -> {
            manager.open(CASE, "decide-plan", "Decide the plan");
            manager.choose("outcome", "agree");
            manager.type("reason", "Three lasting savings cover the requirement.");
            manager.complete();
        });
    }

    private void draft(List<TarnburyPlans.Item> items, String picture) {
        as("officer.tarnbury", officer -> {
            officer.open(CASE, "draft-plan", "Draft the plan");
            officer.choose("kind", "plan");
            for (int row = 0; row < items.size(); row++) {
                if (row >= officer.rows("items")) {
                    officer.addRow("items");
                }
                fill(officer, "items-%d-".formatted(row), items.get(row));
            }
            officer.removeRowsFrom("items", items.size());
            officer.picture(picture);
            officer.complete();
        });
    }

    private static void fill(AtTheScreen officer, String row, TarnburyPlans.Item item) {
        officer.type(row + "what", item.what());
        officer.pickValue(row + "function", "finance");
        officer.type(row + "gross", Integer.toString(item.gross()));
        officer.type(row + "newCost", Integer.toString(item.newCost()));
        officer.choose(row + "ongoing", item.ongoing() ? "yes" : "no");
        officer.choose(row + "cashReleasing", item.cashReleasing() ? "yes" : "no");
        officer.choose(row + "serviceCut", item.serviceCut() ? "yes" : "no");
        officer.type(row + "owner", "Head of finance");
        officer.type(row + "due", item.dueInWords());
        officer.type(row + "milestone", "Contract signed");
        officer.type(row + "measure", "Finance cost in the outturn");
        officer.pickValue(row + "priority", "high");
    }

    private void approve() {
        as("chief.tarnbury", chief -> {
            chief.open(CASE, "approve-plan", "Approve the plan");
            chief.choose("outcome", "approve");
            chief.type("meeting", "Cabinet, 14 February 2012, minute 9");
            chief.type("decidedOn", "30 January 2012");
            chief.complete();
        });
    }

    private void saveVerifyAndClose() {
        as("officer.tarnbury", officer -> officer.addDocument(CASE, "ledger.txt", "Cost before and after, invented."));
        for (int action = 0; action < TarnburyPlans.SECOND.size(); action++) {
            TarnburyPlans.Item item = TarnburyPlans.SECOND.get(action);
            as("officer.tarnbury", officer -> {
                officer.open(CASE, "report-progress", item.what());
                officer.type("claimed", Integer.toString(item.net()));
                officer.type("report", "Done as planned.");
                officer.field("evidence").getByText("ledger.txt").click();
                officer.complete();
            });
        }
        for (TarnburyPlans.Item item : TarnburyPlans.SECOND) {
            as("manager.emiep", manager -> {
                manager.open(CASE, "verify-action", item.what());
                manager.choose("verdict", "verified");
                manager.type("verified", Integer.toString(item.net()));
                List.of("net", "cashReleasing", "ongoing", "noServiceCut").forEach(manager::tick);
                manager.type("reason", "The ledger agrees with the claim.");
                manager.picture("15-manager-verifies");
                manager.complete();
            });
        }
        moveClock("1 August 2012");
        as("manager.emiep", manager -> {
            manager.open(CASE, "follow-up", "Follow up");
            manager.type("finding", "Six months after the report all three savings are made.");
            manager.choose("onTrack", "yes");
            manager.complete();
            manager.open(CASE, "close-plan", "Close the plan");
            manager.choose("outcome", "met");
            manager.type("statement", "All three savings are verified in full.");
            manager.complete();
            manager.go("/cases/" + CASE);
            manager.sees("closed");
            manager.picture("16-case-closed");
        });
        JsonNode plan = caller("officer.tarnbury").get("/plans/" + CASE);
        assertThat(plan.get("savings").get("verified").asLong()).isEqualTo(2_200_000);
        assertThat(plan.get("plan").get("plan").get("state").asString()).isEqualTo("CLOSED");
    }

    private void moveClock(String day) {
        as("programme", programme -> programme.moveClockTo(day));
    }

    /** Three finance peers whom nothing keeps off this panel. */
    private List<String> freeFinancePeers() {
        Caller manager = caller("manager.emiep");
        long task = manager.task(CASE, "appoint-panel").get("id").asLong();
        List<String> free = new ArrayList<>();
        manager.get("/tasks/%d/form".formatted(task))
                .get("choices")
                .get("people")
                .forEach(choice -> {
                    if (choice.get("label").asString().toLowerCase(Locale.ROOT).contains("finance")) {
                        free.add(choice.get("value").asString());
                    }
                });
        return free.subList(0, 3);
    }

    private String nameOf(String login) {
        Caller manager = caller("manager.emiep");
        long task = manager.task(CASE, "appoint-panel").get("id").asLong();
        for (JsonNode choice :
                manager.get("/tasks/%d/form".formatted(task)).get("choices").get("people")) {
            if (choice.get("value").asString().equals(login)) {
                return choice.get("label").asString();
            }
        }
        throw new AssertionError(login + " cannot be chosen");
    }

    private void as(String login, Consumer<AtTheScreen> work) {
        windows.as(login, work);
    }

    private Caller caller(String login) {
        return new Caller(backbench.address(), login);
    }
}
