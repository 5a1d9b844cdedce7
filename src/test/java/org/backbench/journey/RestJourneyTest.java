package org.backbench.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backbench.journey.TarnburyPlans.CASE;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** Tarnbury by REST alone, from its return to a verified saving and a closed plan, with the figures of scenario S7. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RestJourneyTest {

    private RunningBackbench backbench;

    private Caller officer;
    private Caller certifier;
    private Caller chief;
    private Caller manager;
    private Caller inspector;
    private Caller programme;

    @BeforeAll
    void start() throws Exception {
        backbench = RunningBackbench.start("rest");
        officer = caller("officer.tarnbury");
        certifier = caller("certifier.tarnbury");
        chief = caller("chief.tarnbury");
        manager = caller("manager.emiep");
        inspector = caller("inspector.1");
        programme = caller("programme");
    }

    @AfterAll
    void stop() throws Exception {
        if (backbench != null) {
            backbench.close();
        }
    }

    @Test
    void takesTarnburyFromItsReturnToAClosedPlan() {
        sendAndCertify();
        reviewByPeers();
        assess();
        planReturnedOnceAndThenAgreed();
        saveVerifyAndClose();
    }

    private void sendAndCertify() {
        JsonNode early = officer.refused(422, "/returns/2011/XTARNBURY/send", complete(Map.of("complete", true)));
        assertThat(early.get("errors").toString()).contains("finance-employees");
        officer.put("/returns/2011/XTARNBURY/draft", Map.of("values", Map.of("finance-employees", "3920")));
        officer.post("/returns/2011/XTARNBURY/send", complete(Map.of("complete", true)));
        certifier.post("/returns/2011/XTARNBURY/certify", complete(Map.of("outcome", "certify", "declaration", true)));

        programme.post("/clock", Map.of("now", "2012-01-31T09:00:00Z"));
        programme.post("/cycles/2011/freeze", Map.of());
        JsonNode benchmark = manager.get("/benchmarks/2011/finance-cost-share?group=X-UA");
        assertThat(benchmark.get("n").asInt()).isEqualTo(8);
        assertThat(rounded(benchmark.get("q3"), 2)).isEqualTo("1.70");
        assertThat(rounded(benchmark.get("opportunity"), 0)).isEqualTo("2650000");
        assertThat(rounded(position(benchmark, "XTARNBURY").get("opportunity"), 0))
                .isEqualTo("2200000");
    }

    private void reviewByPeers() {
        JsonNode form = manager.get("/tasks/%d/form"
                .formatted(manager.task(CASE, "appoint-panel").get("id").asLong()));
        List<String> free = new ArrayList<>();
        form.get("choices").get("people").forEach(choice -> {
            if (choice.get("label")
                    .asString()
                    .toLowerCase(java.util.Locale.ROOT)
                    .contains("finance")) {
                free.add(choice.get("value").asString());
            }
        });
        List<Map<String, Object>> seats = new ArrayList<>();
        free.subList(0, 3).forEach(login -> seats.add(Map.of("person", login, "skill", "finance")));
        manager.complete(CASE, "appoint-panel", Map.of("seats", seats, "lead", free.getFirst()));

        caller("officer.nethershire").refusedToSee(404, "/cases/" + CASE);
        List<Caller> peers = free.subList(0, 3).stream().map(this::caller).toList();
        peers.forEach(peer -> peer.complete(CASE, "declare-interests", Map.of("interest", "none")));
        peers.forEach(peer -> completeRows(
                peer,
                "judge-return",
                "functions",
                row -> verdict(row, "evidence", "See the benchmark of the group."),
                Map.of()));
        completeRows(
                peers.getFirst(),
                "moderate",
                "functions",
                row -> verdict(row, "minority", ""),
                Map.of("summary", "Finance costs more than comparable bodies pay; the rest is in line."));
        officer.complete(CASE, "check-report", Map.of("answer", "no-comments"));
        manager.complete(CASE, "issue-report", Map.of("confirm", true));
    }

    private void assess() {
        completeRows(
                inspector,
                "score-kloes",
                "kloes",
                row -> Map.of("score", "2", "evidence", "Arrangements are adequate; see the audit file."),
                Map.of());
        caller("assurer.1")
                .complete(
                        CASE,
                        "quality-assure",
                        Map.of("outcome", "assured", "reason", "Evidence supports each score."));
        officer.complete(CASE, "check-accuracy", Map.of("answer", "no-comments"));
        caller("director.ac").complete(CASE, "sign-off", Map.of("outcome", "sign", "declaration", true));
    }

    private void planReturnedOnceAndThenAgreed() {
        manager.complete(
                CASE,
                "decide-plan-needed",
                Map.of("outcome", "required", "reason", "The panel said improve for finance."));
        officer.complete(CASE, "draft-plan", TarnburyPlans.draft(TarnburyPlans.FIRST));
        chief.complete(CASE, "approve-plan", approval());
        long decision = manager.task(CASE, "decide-plan").get("id").asLong();
        JsonNode tooSmall = manager.refused(
                422,
                "/tasks/%d/complete".formatted(decision),
                complete(decision(decision, "agree", "Agreed as sent.")));
        assertThat(tooSmall.get("detail").asString()).contains("£750,000", "£2.20m", "34 %");
        manager.post(
                "/tasks/%d/complete".formatted(decision),
                complete(decision(decision, "return", "Only the shared payables and payroll can be counted.")));

        JsonNode plan = officer.get("/plans/" + CASE).get("plan");
        assertThat(plan.get("coverage").get("countable").asLong()).isEqualTo(750_000);
        assertThat(plan.get("coverage").get("required").asLong()).isEqualTo(2_200_000);

        officer.complete(CASE, "draft-plan", TarnburyPlans.draft(TarnburyPlans.SECOND));
        chief.complete(CASE, "approve-plan", approval());
        long second = manager.task(CASE, "decide-plan").get("id").asLong();
        manager.post(
                "/tasks/%d/complete".formatted(second),
                complete(decision(second, "agree", "Three lasting savings cover the requirement.")));
    }

    private void saveVerifyAndClose() {
        programme.post("/clock", Map.of("now", "2012-06-25T09:00:00Z"));
        JsonNode actions = officer.get("/plans/" + CASE + "/actions").get("items");
        assertThat(actions.size()).isEqualTo(3);
        long ledger = officer.upload("/cases/" + CASE + "/documents", "ledger.txt", "Cost before and after, invented.")
                .get("id")
                .asLong();
        for (TarnburyPlans.Item item : TarnburyPlans.SECOND) {
            officer.complete(
                    CASE,
                    "report-progress",
                    Map.of(
                            "claimed", net(officer, "report-progress"),
                            "report", "Done as planned.",
                            "evidence", List.of(Long.toString(ledger))));
        }
        for (TarnburyPlans.Item item : TarnburyPlans.SECOND) {
            manager.complete(CASE, "verify-action", verification(net(manager, "verify-action")));
        }
        assertThat(officer.get("/plans/" + CASE).get("savings").get("verified").asLong())
                .isEqualTo(2_200_000);
        manager.complete(
                CASE, "close-plan", Map.of("outcome", "met", "statement", "All three savings are verified in full."));
        assertThat(officer.get("/plans/" + CASE)
                        .get("plan")
                        .get("plan")
                        .get("state")
                        .asString())
                .isEqualTo("CLOSED");
        assertThat(officer.get("/cases/" + CASE).get("file").get("status").asString())
                .isEqualTo("CLOSED");
    }

    /** The saving of the action whose task comes next, told by its title. */
    private static int net(Caller caller, String task) {
        String title = caller.task(CASE, task).get("title").asString();
        return TarnburyPlans.SECOND.stream()
                .filter(item -> title.contains(item.what()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(title))
                .net();
    }

    private static Map<String, Object> verification(int thousands) {
        return Map.of(
                "verdict", "verified",
                "verified", thousands,
                "net", true,
                "cashReleasing", true,
                "ongoing", true,
                "noServiceCut", true,
                "reason", "The ledger agrees with the claim.");
    }

    private static Map<String, Object> approval() {
        return Map.of(
                "outcome", "approve", "meeting", "Cabinet, 14 February 2012, minute 9", "decidedOn", "2012-01-30");
    }

    private Map<String, Object> decision(long task, String outcome, String reason) {
        JsonNode items =
                manager.get("/tasks/%d/form".formatted(task)).get("values").get("items");
        List<Map<String, Object>> rows = new ArrayList<>();
        items.forEach(row -> rows.add(
                with(row, Map.of("reason", outcome.equals("return") ? "See the rule named beside the item." : ""))));
        return Map.of("outcome", outcome, "reason", reason, "items", rows);
    }

    private void completeRows(
            Caller caller,
            String task,
            String list,
            Function<JsonNode, Map<String, Object>> answers,
            Map<String, ?> more) {
        long id = caller.task(CASE, task).get("id").asLong();
        List<Map<String, Object>> rows = new ArrayList<>();
        caller.get("/tasks/%d/form".formatted(id))
                .get("values")
                .get(list)
                .forEach(row -> rows.add(with(row, answers.apply(row))));
        Map<String, Object> values = new LinkedHashMap<>(more);
        values.put(list, rows);
        caller.post("/tasks/%d/complete".formatted(id), complete(values));
    }

    private static Map<String, Object> verdict(JsonNode row, String textKey, String text) {
        boolean finance = row.get("function").asString().startsWith("Finance");
        return Map.of("verdict", finance ? "improve" : "in-line", textKey, text);
    }

    private static Map<String, Object> with(JsonNode row, Map<String, Object> answers) {
        Map<String, Object> all = new LinkedHashMap<>();
        row.properties()
                .forEach(field -> all.put(field.getKey(), field.getValue().asString()));
        all.putAll(answers);
        return all;
    }

    private static Map<String, Object> complete(Map<String, Object> values) {
        return Map.of("values", values);
    }

    private static JsonNode position(JsonNode benchmark, String code) {
        for (JsonNode body : benchmark.get("bodies")) {
            if (body.get("code").asString().equals(code)) {
                return body;
            }
        }
        throw new AssertionError(code + " has no position");
    }

    private static String rounded(JsonNode number, int digits) {
        return new BigDecimal(number.asString())
                .setScale(digits, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private Caller caller(String login) {
        return new Caller(backbench.address(), login);
    }
}
