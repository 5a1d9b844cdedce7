package org.backbench.assessments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import org.backbench.BackbenchTest;
import org.backbench.calendar.BusinessClock;
import org.backbench.calendar.TestTime;
import org.backbench.cases.CaseFile;
import org.backbench.people.Person;
import org.backbench.problems.NotFound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is new on the page of a KLOE: whatever was not there on the visit before. */
@BackbenchTest
class KloeVisitsTest {

    private static final Instant MONDAY = Instant.parse("2011-12-05T09:00:00Z");

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    KloeVisits visits;

    @Autowired
    BusinessClock clock;

    @Autowired
    JdbcClient db;

    private AssessmentFixture fixture;
    private CaseFile file;
    private Person inspector;

    @BeforeEach
    void anAssessment() {
        fixture = new AssessmentFixture();
        beans.autowireBean(fixture);
        file = fixture.district();
        inspector = fixture.inspector();
    }

    @AfterEach
    void goHome() {
        new TestTime(clock, db).travelHome();
    }

    @Test
    void nothingIsNewToWhoComesForTheFirstTime() {
        assertThat(look(MONDAY, "1.2", "a").isNew("a")).isFalse();
    }

    @Test
    void whatCameSinceTheVisitBeforeIsNewAllThroughTheVisitAndNotOnTheNext() {
        look(MONDAY, "1.2", "a");
        Instant later = MONDAY.plusSeconds(86_400);
        KloeVisit next = look(later, "1.2", "a", "b");
        assertThat(next.at()).isEqualTo(MONDAY);
        assertThat(next.isNew("a")).isFalse();
        assertThat(next.isNew("b")).isTrue();

        assertThat(look(later.plusSeconds(1_800), "1.2", "a", "b").isNew("b")).isTrue();
        assertThat(look(later.plusSeconds(86_400), "1.2", "a", "b").isNew("b")).isFalse();
    }

    @Test
    void eachKloeAndEachPersonHasVisitsOfHisOwn() {
        look(MONDAY, "1.2", "a");
        Instant later = MONDAY.plusSeconds(86_400);
        assertThat(look(later, "1.3", "b").isNew("b")).isFalse();
        inspector = fixture.inspector();
        assertThat(look(later, "1.2", "b").isNew("b")).isFalse();
    }

    @Test
    void nobodyElseLooks() {
        Person officer = fixture.officerOf(file);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> visits.look(officer, file.id(), "1.2", List.of("a")));
    }

    private KloeVisit look(Instant at, String kloe, String... facts) {
        new TestTime(clock, db).travelTo(at);
        return visits.look(inspector, file.id(), kloe, List.of(facts));
    }
}
