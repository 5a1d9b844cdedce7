package org.backbench.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.backbench.people.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Recommendations under section 11 and the three-year target over REST; today is Monday 5 December 2011. */
class CouncilDoorTest extends AtTheDoor {

    @Autowired
    ApplicationContext beans;

    private TwoBodies two;
    private Person auditor;
    private Person chief;
    private String ofCase;

    @BeforeEach
    void aCouncilAndItsAuditor() {
        two = TwoBodies.in(beans);
        auditor = personWhoCanSignIn("inspector@AC");
        chief = personWhoCanSignIn("chief-executive@" + two.file().bodyCode());
        ofCase = "/api/v1/cases/%s".formatted(two.file().reference());
    }

    @Test
    void theCouncilMeetsDecidesAndPublishes() {
        String one = "/api/v1/recommendations/" + sent();
        assertThat(get(ofCase + "/recommendations", basic(chief)).body()).contains("\"lastDay\":\"2012-01-04\"");

        assertThat(json(chief, "POST", one + "/meeting", "{\"meeting\": \"2012-01-05\", \"notice\": \"2011-12-20\"}")
                        .body())
                .contains("on or before Wed 4 January 2012, not on Thu 5 January 2012");
        assertThat(json(chief, "POST", one + "/meeting", "{\"meeting\": \"2011-12-20\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(json(chief, "POST", one + "/meeting", "{\"meeting\": \"2011-12-20\", \"notice\": \"2011-12-12\"}")
                        .body())
                .contains("\"meetingOn\":\"2011-12-20\"")
                .contains("\"meetingBy\":\"%s\"".formatted(chief.name()));
        assertThat(json(chief, "POST", one + "/decision", decision("CABINET", "Agreed."))
                        .body())
                .contains("A decision of the cabinet does not count");
        assertThat(json(chief, "POST", one + "/decision", decision("FULL_COUNCIL", " "))
                        .statusCode())
                .isEqualTo(422);
        assertThat(json(chief, "POST", one + "/decision", decision("PARISH", "Agreed."))
                        .statusCode())
                .isEqualTo(400);
        assertThat(json(chief, "POST", one + "/publish", "{}").statusCode()).isEqualTo(422);
        assertThat(json(chief, "POST", one + "/decision", decision("FULL_COUNCIL", "Agreed."))
                        .body())
                .contains("\"accepted\":true");
        assertThat(json(chief, "POST", one + "/summary", "{\"text\": \"We agreed.\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(json(auditor, "POST", one + "/summary", "{\"text\": \"They agreed.\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(json(chief, "POST", one + "/publish", "{}").body()).contains("\"publishedOn\":\"2011-12-05\"");
    }

    @Test
    void onlyTheAuditorSendsAndAllowsLonger() {
        String recommendations = ofCase + "/recommendations";
        assertThat(json(chief, "POST", recommendations, "{\"text\": \"Mine.\"}").statusCode())
                .isEqualTo(403);
        assertThat(json(auditor, "POST", recommendations, "{}").statusCode()).isEqualTo(422);
        String longer = "{\"lastDay\": \"2012-01-31\", \"reason\": \"Snow.\"}";
        String one = "/api/v1/recommendations/" + sent();

        assertThat(json(chief, "POST", one + "/extend", longer).statusCode()).isEqualTo(403);
        assertThat(json(auditor, "POST", one + "/extend", longer).body()).contains("\"lastDay\":\"2012-01-31\"");
    }

    @Test
    void aStrangerFindsNothing() {
        Person stranger = personWhoCanSignIn("chief-executive@XELSEWHERE", "certifying-officer@XELSEWHERE");
        String one = "/api/v1/recommendations/" + sent();

        assertThat(get(one, basic(stranger)).statusCode()).isEqualTo(404);
        assertThat(json(stranger, "POST", one + "/publish", "{}").statusCode()).isEqualTo(404);
        assertThat(get(ofCase + "/recommendations", basic(stranger)).statusCode())
                .isEqualTo(404);
        assertThat(get(ofCase + "/target", basic(stranger)).statusCode()).isEqualTo(404);
        assertThat(json(stranger, "POST", ofCase + "/target/outturn", "{\"outturn\": 1, \"statement\": \"x\"}")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void theTargetIsAnsweredByItsBody() {
        assertThat(get(ofCase + "/target", basic(chief)).statusCode()).isEqualTo(404);
        db.sql("""
            insert into target_notice (case_id, told_on, reply_by, required, verified, words)
            values (:case, '2011-11-21', '2011-12-12', 2200000, 350000, 'Behind.')
            """).param("case", two.file().id()).update();

        assertThat(get(ofCase + "/target", basic(chief)).body())
                .contains("\"replyBy\":\"2011-12-12\"")
                .doesNotContain("\"outturn\":");
        assertThat(json(chief, "POST", ofCase + "/target/reply", "{}").statusCode())
                .isEqualTo(422);
        assertThat(json(auditor, "POST", ofCase + "/target/reply", "{\"text\": \"Mine.\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(json(chief, "POST", ofCase + "/target/reply", "{\"text\": \"It is sold in March.\"}")
                        .body())
                .contains("\"reply\":\"It is sold in March.\"");
        assertThat(json(chief, "POST", ofCase + "/target/outturn", "{\"outturn\": 1, \"statement\": \"x\"}")
                        .statusCode())
                .isEqualTo(403);
    }

    private long sent() {
        assertThat(json(auditor, "POST", ofCase + "/recommendations", "{\"text\": \"Reconcile the accounts.\"}")
                        .statusCode())
                .isEqualTo(201);
        return db.sql("select max(id) from recommendation where case_id = :case")
                .param("case", two.file().id())
                .query(Long.class)
                .single();
    }

    private static String decision(String by, String words) {
        return "{\"by\": \"%s\", \"accepted\": true, \"decision\": \"%s\"}".formatted(by, words);
    }
}
