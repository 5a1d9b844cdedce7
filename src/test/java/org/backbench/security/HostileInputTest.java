package org.backbench.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.backbench.documents.Documents;
import org.backbench.people.Person;
import org.backbench.problems.Invalid;
import org.backbench.problems.Problem;
import org.backbench.returns.Cycles;
import org.backbench.returns.NewCycle;
import org.backbench.returns.ReturnFixtures;
import org.backbench.returns.Returns;
import org.backbench.worklist.Desk;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.StartProcessVariableScope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** Rows 2, 4 and 9: hostile parameters, bodies and texts are refused with a sentence or kept as they are. */
class HostileInputTest extends AtTheDoor {

    private static final List<String> PARAMETERS = List.of(
            "';--",
            "no_such_column",
            "1) or (1=1",
            "\0",
            "%",
            "a~b",
            "2011-12-05~x",
            "+999999999-12-31~1",
            "+999999999-12-31",
            "99999999999999999999",
            "-1");

    private static final List<String> BODIES = List.of(
            "{}",
            "null",
            "[]",
            "7",
            "{",
            "{\"values\":null}",
            "{\"values\":{\"complete\":{\"a\":[1]},\"note\":[{}]}}",
            "{\"values\":{\"note\":\"a\\u0000b\",\"complete\":\"yes\"}}",
            "{\"until\":\"+999999999-12-31\"}",
            "{\"year\":2077,\"collections\":[null],\"due\":\"2077-12-31\"}",
            "{\"year\":2077,\"template\":\"no-such\",\"due\":\"2077-12-31\",\"freeze\":\"2077-12-31\","
                    + "\"target\":\"2078-12-31\"}",
            "{\"now\":\"+1000000000-12-31T23:59:59Z\"}",
            "{\"reason\":\"a\\u0000b\",\"percent\":-5,\"report\":null}");

    private static final List<String> TEMPLATES = List.of(
            "${7*7}",
            "#{7*7}",
            "#{T(java.lang.Runtime).getRuntime().exec('id')}",
            "${execution.getProcessEngineServices()}",
            "<#assign x=7*7>${x}",
            "${canarySteps.sing()}",
            "#{@canarySteps.sing()}",
            "{{7*7}}");

    /** A bean with a name that models may call: it sings when somebody takes a text for a program. */
    public static final class Canary {

        private final AtomicInteger songs = new AtomicInteger();

        public int sing() {
            return songs.incrementAndGet();
        }
    }

    @Autowired
    ApplicationContext beans;

    @Autowired
    Desk desk;

    @Autowired
    Returns returns;

    @Autowired
    JsonMapper json;

    private TwoBodies two;
    private Person everybody;

    @BeforeEach
    void someoneWhoMayDoAlmostEverything() {
        two = TwoBodies.in(beans);
        String code = two.file().bodyCode();
        everybody = personWhoCanSignIn(
                "return-officer@" + code,
                "certifying-officer@" + code,
                "chief-executive@" + code,
                "review-manager@" + two.file().riep(),
                "inspector@AC",
                "assessment-director@AC",
                "programme-office@OEP");
    }

    @Test
    void noParameterOfTheApiMakesItFail() {
        List<String> failed = new ArrayList<>();
        int asked = 0;
        for (Address address : Address.ofApi(beans)) {
            if (!address.method().equals("GET")) {
                continue;
            }
            for (String hostile : PARAMETERS) {
                String value = URLEncoder.encode(hostile, StandardCharsets.UTF_8);
                for (String parameter : parametersOf(address)) {
                    String path = address.with(ids(address));
                    note(
                            failed,
                            get(path + (path.contains("?") ? "&" : "?") + parameter + "=" + value, basic(everybody)));
                    asked++;
                }
                for (String name : address.names()) {
                    Map<String, String> ids = ids(address);
                    ids.put(name, value.replace("+", "%20"));
                    note(failed, get(address.with(ids), basic(everybody)));
                    asked++;
                }
            }
        }
        assertThat(failed).isEmpty();
        assertThat(asked).isGreaterThanOrEqualTo(400);
    }

    @Test
    void noBodyMakesTheApiFail() {
        List<String> failed = new ArrayList<>();
        int asked = 0;
        for (Address address : Address.ofApi(beans)) {
            if (address.method().equals("GET") || address.path().endsWith("/freeze")) {
                continue;
            }
            for (String body : BODIES) {
                HttpResponse<String> answer = json(everybody, address.method(), address.with(ids(address)), body);
                if (answer.statusCode() >= 500) {
                    failed.add(address + " " + body + ": " + answer.body());
                }
                asked++;
            }
        }
        assertThat(failed).isEmpty();
        assertThat(asked).isGreaterThanOrEqualTo(150);
    }

    @Test
    void aMadeUpPlaceInAListIsRefusedAndNotGuessed() {
        for (String list :
                List.of("/cases", "/tasks", "/clocks", "/cases/" + two.file().reference() + "/timeline")) {
            HttpResponse<String> refused = get("/api/v1" + list + "?after=';--".replace("'", "%27"), basic(everybody));

            assertThat(refused.statusCode()).as(list).isEqualTo(422);
            assertThat(refused.body()).contains("no-such-place").contains("Take it from next of the page before");
        }
    }

    @Test
    void textsThatLookLikeProgramsAreKeptAsTheyAreAndNeverRun() {
        var factory = (DefaultListableBeanFactory) beans.getAutowireCapableBeanFactory();
        Canary canary = new Canary();
        factory.registerSingleton("canarySteps", canary);
        try {
            keepsTextsThatLookLikePrograms();

            assertThat(canary.songs).hasValue(0);
            var engine = (ProcessEngineConfigurationImpl)
                    beans.getBean(ProcessEngine.class).getProcessEngineConfiguration();
            engine.getCommandExecutorTxRequired().execute(command -> engine.getExpressionManager()
                    .createExpression("${canarySteps.sing()}")
                    .getValue(StartProcessVariableScope.getSharedInstance()));
            assertThat(canary.songs).as("it can sing").hasValue(1);
        } finally {
            factory.destroySingleton("canarySteps");
        }
    }

    private void keepsTextsThatLookLikePrograms() {
        StringBuilder all = new StringBuilder();
        TEMPLATES.forEach(text -> all.append(text).append(' '));
        String note = all.toString().strip();
        Map<String, Object> sent = Map.of("values", Map.of("complete", true));

        HttpResponse<String> noted = json(
                everybody,
                "PUT",
                "/api/v1/returns/%d/%s/draft/note"
                        .formatted(two.file().cycle(), two.file().bodyCode()),
                json.writeValueAsString(Map.of("text", note)));
        HttpResponse<String> done = json(
                everybody, "POST", "/api/v1/tasks/%d/complete".formatted(two.task()), json.writeValueAsString(sent));
        for (String text : TEMPLATES) {
            byte[] table = "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8);
            String name = text.replace('/', ' ') + ".csv";
            assertThat(beans.getBean(Documents.class)
                            .store(two.owner(), two.file().id(), name, table)
                            .name())
                    .isEqualTo(name);
        }
        HttpResponse<String> withdrawn = json(
                everybody,
                "POST",
                "/api/v1/cases/%s/withdraw".formatted(two.file().reference()),
                json.writeValueAsString(Map.of("reason", note)));

        assertThat(noted.statusCode()).as(noted.body()).isEqualTo(200);
        assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
        assertThat(withdrawn.statusCode()).as(withdrawn.body()).isEqualTo(200);
        String versions = get(
                        "/api/v1/returns/%d/%s/versions"
                                .formatted(two.file().cycle(), two.file().bodyCode()),
                        basic(everybody))
                .body();
        String story = get("/api/v1/cases/%s/timeline".formatted(two.file().reference()), basic(everybody))
                .body();
        for (String text : TEMPLATES) {
            assertThat(json.readTree(versions).toString())
                    .contains(json.writeValueAsString(text).replace("\"", ""));
            assertThat(story).contains(json.writeValueAsString(text).replace("\"", ""));
        }
    }

    @Test
    void servicesCheckWhatAScreenWouldHaveChecked() {
        Person officer = two.owner();
        long caseId = two.file().id();
        Map<String, String> before = returns.draft(officer, caseId).texts();
        String tooLong = "9".repeat(10_001);
        Map<String, Object> unknown = new HashMap<>(Map.of("complete", true));
        unknown.put("no-such-field", "x");

        for (Map<String, Object> values : List.<Map<String, Object>>of(
                Map.of(),
                Map.of("complete", false),
                Map.of("complete", "perhaps"),
                Map.of("complete", true, "note", tooLong),
                Map.of("complete", true, "note", List.of("x")))) {
            assertThatExceptionOfType(Invalid.class)
                    .as("%.80s", values.toString())
                    .isThrownBy(() -> desk.complete(officer, two.task(), values));
        }
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> returns.saveDraft(officer, caseId, Map.of("no-such-line", "1")));
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> returns.saveDraft(officer, caseId, Map.of("finance-cost", tooLong)));
        returns.saveDraft(officer, caseId, Map.of("finance-cost", "5,601"));
        assertThatExceptionOfType(Problem.class)
                .as("sums that do not agree")
                .isThrownBy(() -> desk.complete(officer, two.task(), Map.of("complete", true)));
        returns.saveDraft(officer, caseId, before);
        LocalDate day = LocalDate.of(2078, 12, 31);
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> beans.getBean(Cycles.class)
                .open(ReturnFixtures.PROGRAMME, new NewCycle(2008, day, day, day, List.of())));

        assertThat(returns.draft(officer, caseId).texts()).isEqualTo(before);
        assertThat(returns.versions(officer, caseId)).isEmpty();
        assertThat(two.files().open(two.file(), "prepare-return")).hasSize(1);
    }

    private static List<String> parametersOf(Address address) {
        return address.path().equals("/api/v1/tasks") || address.path().equals("/api/v1/tasks/count")
                ? List.of("queue", "after", "limit", "stage", "class", "body", "cycle", "due-before", "q")
                : address.parameters();
    }

    private Map<String, String> ids(Address address) {
        Map<String, String> ids = new LinkedHashMap<>();
        for (String name : address.names()) {
            ids.put(
                    name,
                    switch (name) {
                        case "reference", "case" -> two.file().reference();
                        case "cycle", "year" -> Integer.toString(two.file().cycle());
                        case "body", "code" -> two.file().bodyCode();
                        case "indicator" -> "finance-cost-share";
                        default ->
                            Long.toString(
                                    address.path().contains("/tasks/")
                                            ? two.task()
                                            : address.path().contains("/clocks/") ? two.clock() : two.action());
                    });
        }
        return ids;
    }

    private static void note(List<String> failed, HttpResponse<String> answer) {
        if (answer.statusCode() >= 500) {
            failed.add(answer.uri() + ": " + answer.body());
        }
    }
}
