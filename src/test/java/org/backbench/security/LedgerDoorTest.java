package org.backbench.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.backbench.people.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Calendar, ladders and stops over REST: looked at, previewed, written with a reason, and by the office only. */
class LedgerDoorTest extends AtTheDoor {

    private static final String API = "/api/v1";
    private static final String FAIR =
            "{\"added\": [{\"date\": \"2012-09-12\", \"name\": \"Fair\"}], \"reason\": \"Proclaimed.\"}";
    private static final String NO_FAIR = "{\"removed\": [\"2012-09-12\"], \"reason\": \"It rains.\"}";

    @Autowired
    ApplicationContext beans;

    @Autowired
    JsonMapper json;

    private Person office;
    private Person officer;
    private TwoBodies two;

    @BeforeEach
    void somebodyWhoMayAndSomebodyWhoMayNot() {
        two = TwoBodies.in(beans);
        office = personWhoCanSignIn("programme-office@OEP");
        officer = personWhoCanSignIn("return-officer@" + two.file().bodyCode());
    }

    @Test
    void theCalendarIsPreviewedThenWrittenAndTakenBack() {
        assertThat(get(API + "/calendar", basic(officer)).body())
                .contains("2012-06-05")
                .contains("lastDay");
        JsonNode preview = read(json(office, "POST", API + "/calendar/preview?limit=1", FAIR));
        assertThat(preview.path("moves").path("items").size()).isLessThanOrEqualTo(1);
        assertThat(get(API + "/calendar", basic(office)).body()).doesNotContain("2012-09-12");

        JsonNode applied = read(json(office, "POST", API + "/calendar", FAIR));
        assertThat(applied.path("moved").asInt())
                .isEqualTo(preview.path("clocks").asInt());
        assertThat(get(API + "/calendar", basic(office)).body()).contains("2012-09-12");
        refuses(json(office, "POST", API + "/calendar", FAIR), 422, "12 September 2012 is a bank holiday already.");
        assertThat(json(office, "POST", API + "/calendar", NO_FAIR).statusCode())
                .isEqualTo(200);
        refuses(json(office, "POST", API + "/calendar", NO_FAIR), 422, "12 September 2012 is no bank holiday.");
    }

    @Test
    void whatIsNoEditOfTheCalendarIsRefusedInASentence() {
        String calendar = API + "/calendar";
        refuses(json(office, "POST", calendar, "{}"), 422, "Say why");
        refuses(json(office, "POST", calendar, "{\"reason\": \"Why not.\"}"), 422, "Nothing would change.");
        refuses(
                json(office, "POST", calendar + "/preview", "{\"lastDay\": \"2010-01-01\"}"),
                422,
                "Choose a later day");
        for (String broken : List.of(
                "{\"added\": [{\"name\": \"Fair\"}], \"reason\": \"x\"}",
                "{\"added\": [null], \"reason\": \"x\"}",
                "{\"removed\": [null], \"reason\": \"x\"}",
                "{\"removed\": [\"the day after\"], \"reason\": \"x\"}",
                "[]")) {
            assertThat(json(office, "POST", calendar, broken).statusCode())
                    .as(broken)
                    .isEqualTo(400);
        }
    }

    @Test
    void aLadderIsPreviewedThenWrittenAndPutBack() {
        ObjectNode before = ladder("plan");
        ObjectNode sooner = before.deepCopy();
        ((ObjectNode) rung(sooner, "reminder-10")).put("offset", -9);

        assertThat(read(json(office, "POST", API + "/ladders/preview", edit(sooner)))
                        .path("clocks")
                        .isNumber())
                .isTrue();
        assertThat(ladder("plan").path("version")).isEqualTo(before.path("version"));
        refuses(json(office, "POST", API + "/ladders", edit(sooner)), 422, "Say why");
        assertThat(json(office, "POST", API + "/ladders?reason=Sooner.", edit(sooner))
                        .statusCode())
                .isEqualTo(200);
        try {
            assertThat(ladder("plan").path("version").asInt())
                    .isEqualTo(before.path("version").asInt() + 1);
            assertThat(rung(ladder("plan"), "reminder-10").path("offset").asInt())
                    .isEqualTo(-9);
            refuses(json(office, "POST", API + "/ladders?reason=Again.", edit(sooner)), 422, "is like this already");
        } finally {
            json(office, "POST", API + "/ladders?reason=Back.", edit(before));
        }
        assertThat(rung(ladder("plan"), "reminder-10").path("offset").asInt()).isEqualTo(-10);
    }

    @Test
    void whatIsNoLadderIsRefusedInASentence() {
        ObjectNode nobody = ladder("plan");
        ((ObjectNode) rung(nobody, "reminder-10")).put("audience", "mayor@body");
        refuses(json(office, "POST", API + "/ladders/preview", edit(nobody)), 422, "“mayor@body” is nobody.");
        refuses(
                json(office, "POST", API + "/ladders/preview", "{\"kind\": \"plan\", \"rungs\": []}"),
                422,
                "belong to the models");
        refuses(
                json(office, "POST", API + "/ladders/preview", "{\"kind\": \"rope\", \"rungs\": []}"),
                404,
                "There is no ladder rope");
        for (String broken : List.of(
                "{\"kind\": \"plan\"}",
                "{\"rungs\": []}",
                "{\"kind\": \"plan\", \"rungs\": [{}]}",
                "{\"kind\": \"plan\", \"rungs\": [{\"code\": \"x\", \"anchor\": \"NEVER\"}]}")) {
            assertThat(json(office, "POST", API + "/ladders/preview", broken).statusCode())
                    .as(broken)
                    .isEqualTo(400);
        }
    }

    @Test
    void aBodyIsStoppedOnceAndGoesOnOnce() {
        String body = API + "/bodies/" + two.file().bodyCode();
        refuses(json(office, "POST", body + "/stop", "{}"), 422, "Say why");
        assertThat(read(json(office, "POST", body + "/stop", "{\"reason\": \"A flood.\"}"))
                        .path("clocks")
                        .asInt())
                .isPositive();
        assertThat(stops()).contains(two.file().bodyCode()).contains("A flood.");
        refuses(json(office, "POST", body + "/stop", "{\"reason\": \"Again.\"}"), 422, "stand still already");
        assertThat(read(json(office, "POST", body + "/lift", "{\"reason\": \"Dry.\"}"))
                        .path("clocks")
                        .asInt())
                .isPositive();
        assertThat(stops()).doesNotContain(two.file().bodyCode());
        refuses(json(office, "POST", body + "/lift", "{\"reason\": \"Again.\"}"), 422, "are not stopped");
        assertThat(json(office, "POST", API + "/bodies/XNOWHERE/stop", "{\"reason\": \"A flood.\"}")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void nobodyButTheOfficeMay() {
        String body = API + "/bodies/" + two.file().bodyCode();
        assertThat(get(API + "/ladders", basic(officer)).statusCode()).isEqualTo(403);
        assertThat(get(API + "/stops", basic(officer)).statusCode()).isEqualTo(403);
        for (String deed : List.of("/calendar", "/calendar/preview")) {
            assertThat(json(officer, "POST", API + deed, FAIR).statusCode())
                    .as(deed)
                    .isEqualTo(403);
        }
        for (String deed : List.of("/ladders?reason=Mine.", "/ladders/preview")) {
            assertThat(json(officer, "POST", API + deed, edit(ladder("plan"))).statusCode())
                    .as(deed)
                    .isEqualTo(403);
        }
        for (String deed : List.of("/stop", "/lift")) {
            assertThat(json(officer, "POST", body + deed, "{\"reason\": \"Mine.\"}")
                            .statusCode())
                    .as(deed)
                    .isEqualTo(403);
        }
        assertThat(get(API + "/calendar").statusCode()).isEqualTo(401);
    }

    @Test
    void theListsComeAsFiles() {
        String clocks =
                API + "/exports/cases/%s/clocks.csv".formatted(two.file().reference());
        assertThat(get(clocks, basic(officer)).body())
                .startsWith("case,clock,kind,state,began,due_at_first,due")
                .contains(two.file().reference() + ",Return,return,");
        assertThat(get(clocks, basic(personWhoCanSignIn("return-officer@XELSEWHERE")))
                        .statusCode())
                .isEqualTo(404);
        assertThat(get(API + "/exports/calendar.csv", basic(officer)).body())
                .startsWith("day,name,note")
                .contains("2012-06-05");
        assertThat(get(API + "/exports/ladders.csv", basic(office)).body())
                .contains("plan,")
                .contains("reminder-10");
        assertThat(get(API + "/exports/stops.csv", basic(office)).body()).startsWith("body,since,by,why");
        for (String list : List.of("ladders", "stops")) {
            assertThat(get(API + "/exports/" + list + ".csv", basic(officer)).statusCode())
                    .as(list)
                    .isEqualTo(403);
        }
    }

    private String stops() {
        return get(API + "/stops?limit=200", basic(office)).body();
    }

    private ObjectNode ladder(String kind) {
        for (JsonNode ladder : read(get(API + "/ladders", basic(office)))) {
            if (ladder.path("kind").asString().equals(kind)) {
                return (ObjectNode) ladder;
            }
        }
        throw new AssertionError("There is no ladder " + kind);
    }

    private static JsonNode rung(ObjectNode ladder, String code) {
        for (JsonNode rung : (ArrayNode) ladder.path("rungs")) {
            if (rung.path("code").asString().equals(code)) {
                return rung;
            }
        }
        throw new AssertionError("There is no rung " + code);
    }

    private String edit(ObjectNode ladder) {
        ObjectNode edit = ladder.deepCopy();
        edit.remove("version");
        return edit.toString();
    }

    private JsonNode read(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json.readTree(answer.body());
    }

    private static void refuses(HttpResponse<String> answer, int status, String words) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(words);
    }
}
