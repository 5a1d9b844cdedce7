package org.backbench.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.backbench.cases.CaseFile;
import org.backbench.people.Person;
import org.backbench.returns.Returns;
import org.backbench.ui.WalkedCases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What people write beside the figures of a draft, by REST: the same rules and rights as on the screen. */
class DraftNotesDoorTest extends AtTheDoor {

    @Autowired
    ApplicationContext beans;

    @Autowired
    Returns returns;

    @Autowired
    JsonMapper mapper;

    private Person officer;
    private Person colleague;
    private Person certifier;
    private Person stranger;
    private String draft;

    @BeforeEach
    void aReturnOfTwoOfficers() {
        CaseFile file = new WalkedCases(beans).asked();
        officer = personWhoCanSignIn("return-officer@" + file.bodyCode());
        colleague = personWhoCanSignIn("return-officer@" + file.bodyCode());
        certifier = personWhoCanSignIn("certifying-officer@" + file.bodyCode());
        stranger = personWhoCanSignIn("return-officer@XELSEWHERE");
        draft = "/api/v1/returns/%d/%s/draft".formatted(file.cycle(), file.bodyCode());
        returns.saveDraft(officer, file.id(), Map.of("fte", "900", "headcount", "640"));
    }

    private JsonNode answer(int status, Person person, String method, String path, String body) {
        HttpResponse<String> answer = json(person, method, draft + path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return mapper.readTree(answer.body());
    }

    @Test
    void theContextNoteIsWrittenByTheOfficersAndWhoComesSecondSeesBoth() {
        assertThat(answer(200, officer, "GET", "/note", "").get("text").asString())
                .isEmpty();
        JsonNode kept = answer(200, officer, "PUT", "/note", "{\"text\": \"Ours.\"}");
        assertThat(kept.get("by").asString()).isEqualTo(officer.name());

        JsonNode second = answer(409, colleague, "PUT", "/note", "{\"text\": \"Theirs.\", \"opened\": \"\"}");
        assertThat(second.get("code").asString()).isEqualTo("changed-meanwhile");
        assertThat(second.get("detail").asString()).contains(officer.name(), "It says: “Ours.”");
        answer(200, colleague, "PUT", "/note", "{\"text\": \"Theirs.\", \"opened\": \"Ours.\"}");

        answer(403, certifier, "PUT", "/note", "{\"text\": \"Mine.\", \"opened\": \"Theirs.\"}");
        answer(404, stranger, "GET", "/note", "");
        answer(404, stranger, "PUT", "/note", "{\"text\": \"x\"}");
        answer(400, officer, "PUT", "/note", "{\"opened\": \"\"}");
    }

    @Test
    void thePeopleOfTheBodyTalkAboutALineAndNobodyElseReadsIt() {
        answer(200, officer, "POST", "/comments", "{\"line\": \"fte\", \"text\": \"More than heads?\"}");
        answer(200, officer, "POST", "/comments", "{\"line\": \"headcount\", \"text\": \"Of 31 March.\"}");
        JsonNode said = answer(200, certifier, "POST", "/comments", "{\"line\": \"fte\", \"text\": \"Agency staff.\"}");

        assertThat(said.get("items").size()).isEqualTo(2);
        assertThat(said.get("items").get(1).get("name").asString()).isEqualTo(certifier.name());
        assertThat(answer(200, officer, "GET", "/comments", "").get("items").size())
                .isEqualTo(3);
        answer(404, stranger, "GET", "/comments", "");
        answer(404, stranger, "POST", "/comments", "{\"line\": \"fte\", \"text\": \"x\"}");
        answer(404, officer, "POST", "/comments", "{\"line\": \"no-line\", \"text\": \"x\"}");
        answer(422, officer, "POST", "/comments", "{\"line\": \"fte\", \"text\": \" \"}");
    }

    @Test
    void whoTypedALineIsToldAndHalfTypedCausesAreEachPersonsOwn() {
        assertThat(answer(200, officer, "GET", "/marks", "")
                        .get("fte")
                        .get("by")
                        .asString())
                .isEqualTo(officer.login());
        String half =
                "{\"rule\": \"headcount-fte\", \"line\": \"fte\", \"causes\": [{\"text\": \"%s\", \"amount\": \"\"}]}";
        answer(200, officer, "PUT", "/half-causes", half.formatted("Agency"));
        answer(200, colleague, "PUT", "/half-causes", half.formatted("Second"));

        assertThat(answer(200, officer, "GET", "/half-causes", "").toString()).contains("Agency");
        assertThat(answer(200, colleague, "GET", "/half-causes", "").toString()).contains("Second");
        answer(404, stranger, "GET", "/half-causes", "");
        answer(404, stranger, "GET", "/marks", "");
    }

    @Test
    void whoExplainsOrStatesSecondIsToldWhatStandsThere() {
        String told =
                "{\"rule\": \"headcount-fte\", \"line\": \"fte\", \"causes\": [{\"text\": \"%s\"}], \"opened\": []}";
        answer(200, officer, "PUT", "/explanations", told.formatted("Agency staff counted twice"));
        assertThat(answer(409, colleague, "PUT", "/explanations", told.formatted("Interim managers counted too"))
                        .get("detail")
                        .asString())
                .contains(officer.name(), "“Agency staff counted twice”");

        String stands = """
            {"function": "travel", "standing": "%s", "reason": "The county books it.",
             "opened": {"function": "travel", "kind": "HANDED_IN"}}
            """;
        answer(200, officer, "PUT", "/standings", stands.formatted("NIL"));
        assertThat(answer(409, colleague, "PUT", "/standings", stands.formatted("MISSING"))
                        .get("detail")
                        .asString())
                .contains("It says nil");
    }
}
