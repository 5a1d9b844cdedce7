package org.backbench.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.backbench.cases.CaseFile;
import org.backbench.people.Person;
import org.backbench.ui.WalkedCases;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The contacts of a body, by REST: the same rules and rights as on the screen. */
class ContactsDoorTest extends AtTheDoor {

    private static final String ANN = """
        {"name": "Ann Example", "address": "ann@example.gov.uk", "telephone": ""}
        """;

    @Autowired
    ApplicationContext beans;

    @Test
    void theOfficerConfirmsOthersOfTheBodyReadAndNobodyElseKnows() {
        CaseFile file = new WalkedCases(beans).asked();
        String path = "/api/v1/returns/%d/%s/contacts".formatted(file.cycle(), file.bodyCode());
        Person officer = personWhoCanSignIn("return-officer@" + file.bodyCode());
        Person certifier = personWhoCanSignIn("certifying-officer@" + file.bodyCode());
        Person stranger = personWhoCanSignIn("return-officer@XELSEWHERE");

        assertThat(answer(200, officer, "PUT", path + "/FINANCE", ANN)).contains("\"name\":\"Ann Example\"");
        assertThat(answer(200, certifier, "GET", path, "")).contains("2011-10-31", "Ann Example");
        assertThat(answer(422, officer, "PUT", path + "/RETURN", ANN.replace("ann@", "ann at ")))
                .contains("RETURN.address");
        answer(403, certifier, "PUT", path + "/FINANCE", ANN);
        answer(400, officer, "PUT", path + "/FINANCE", "{\"name\": \"Ann\"}");
        answer(404, stranger, "GET", path, "");
        answer(404, stranger, "PUT", path + "/FINANCE", ANN);
    }

    private String answer(int status, Person person, String method, String path, String body) {
        HttpResponse<String> answer = json(person, method, path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return answer.body();
    }
}
