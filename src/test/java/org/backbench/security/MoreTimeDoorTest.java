package org.backbench.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backbench.people.Person;
import org.backbench.worklist.Worklist;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** More time for a return over REST: asked by its officer, answered by doing the review manager's task. */
class MoreTimeDoorTest extends AtTheDoor {

    private static final String WANTED = "{\"until\": \"2012-01-31\", \"reason\": \"The ledger moves.\"}";
    private static final String WHY = "{\"reason\": \"Known since the summer.\"}";

    @Autowired
    ApplicationContext beans;

    @Autowired
    Worklist worklist;

    private TwoBodies two;
    private String extension;
    private Person officer;
    private Person manager;

    @BeforeEach
    void aReturnThatIsBeingPrepared() {
        two = TwoBodies.in(beans);
        extension = "/api/v1/returns/%d/%s/extension"
                .formatted(two.file().cycle(), two.file().bodyCode());
        officer = personWhoCanSignIn("return-officer@" + two.file().bodyCode());
        manager = personWhoCanSignIn("review-manager@" + two.file().riep());
    }

    @Test
    void isAskedForAndGrantedToTheDayThatWasAskedFor() {
        assertThat(json(officer, "POST", extension, WANTED).statusCode()).isEqualTo(201);
        assertThat(open()).contains("decide-extension");

        assertThat(json(manager, "POST", extension + "/grant", WHY).body())
                .contains("\"outcome\":\"GRANTED\"")
                .contains("\"until\":\"2012-01-31\"");
        assertThat(open()).doesNotContain("decide-extension");
    }

    @Test
    void isGrantedToAnotherDayOrNotGivenAtAll() {
        json(officer, "POST", extension, WANTED);
        assertThat(json(manager, "POST", extension + "/refuse", WHY).body()).contains("\"outcome\":\"REFUSED\"");

        json(officer, "POST", extension, WANTED);
        assertThat(json(
                                manager,
                                "POST",
                                extension + "/grant",
                                "{\"until\": \"2012-01-13\", \"reason\": \"A fortnight is enough.\"}")
                        .body())
                .contains("\"until\":\"2012-01-13\"");
    }

    @Test
    void isDecidedByTheManagerOnceAndByNobodyElse() {
        json(officer, "POST", extension, WANTED);
        Person stranger = personWhoCanSignIn("review-manager@SEIEP");

        assertThat(json(officer, "POST", extension + "/grant", WHY).statusCode())
                .isEqualTo(404);
        assertThat(json(stranger, "POST", extension + "/grant", WHY).statusCode())
                .isEqualTo(404);
        assertThat(open()).contains("decide-extension");

        json(manager, "POST", extension + "/grant", WHY);
        assertThat(json(manager, "POST", extension + "/grant", WHY).statusCode())
                .isEqualTo(404);
    }

    @Test
    void countsOfPeopleAreTheProgrammeOffices() {
        String counts = "/api/v1/bodies/%s/headcounts".formatted(two.file().bodyCode());
        Person office = personWhoCanSignIn("programme-office@OEP");
        String count = "{\"on\": \"2011-03-31\", \"people\": 512}";

        assertThat(json(officer, "POST", counts, count).statusCode()).isEqualTo(403);
        assertThat(json(office, "POST", counts, count).body()).contains("\"people\":512");
        assertThat(json(office, "POST", counts, "{\"people\": 512}").statusCode())
                .isEqualTo(400);
        assertThat(json(office, "POST", counts, "{\"on\": \"2012-03-31\", \"people\": 512}")
                        .statusCode())
                .as("a day to come")
                .isEqualTo(422);
    }

    private List<String> open() {
        return worklist.openOf(two.file().id()).stream()
                .map(item -> item.task())
                .toList();
    }
}
