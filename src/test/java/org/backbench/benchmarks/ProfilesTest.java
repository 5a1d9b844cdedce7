package org.backbench.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backbench.people.PeopleFixtures.personWith;
import static org.backbench.returns.ReturnFixtures.PROGRAMME;

import java.util.List;
import java.util.Map;
import org.backbench.BackbenchTest;
import org.backbench.Statements;
import org.backbench.people.People;
import org.backbench.people.Person;
import org.backbench.returns.Cycles;
import org.backbench.returns.FreeYear;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A body by all its indicators: nine sample unitaries, of which the first two have few leavers. */
@BackbenchTest
class ProfilesTest {

    @Autowired
    Profiles profiles;

    @Autowired
    Benchmarks benchmarks;

    @Autowired
    Cycles cycles;

    @Autowired
    People people;

    @Autowired
    JdbcClient db;

    @Autowired
    ApplicationContext beans;

    private SampleUnitaries unitaries;

    @BeforeEach
    void unitaries() {
        unitaries = new SampleUnitaries(beans);
    }

    @Test
    void showsAllIndicatorsOfABodyBesideItsGroup() throws Exception {
        int year = FreeYear.next(db);
        List<String> codes = unitaries.collect(year, "X-P1", 9, 9);
        Person reviewer = personWith(people, "review-manager@EMIEP");

        List<ProfileLine> lines = profiles.of(reviewer, year, "vfm-2009", codes.getLast());

        assertThat(lines).hasSize(94);
        ProfileLine share = line(lines, "finance-cost-share");
        assertThat(share.own())
                .isEqualTo(benchmarks
                        .of(year, "finance-cost-share", "X-P1")
                        .position(codes.getLast())
                        .orElseThrow());
        assertThat(share.n()).isEqualTo(9);
        assertThat(share.release()).isEqualTo("provisional");
        ProfileLine unknown = line(lines, "ict-connection-cost");
        assertThat(unknown.own()).isNull();
        assertThat(unknown.leftOut().kind()).isEqualTo(Reason.MISSING);
        assertThat(unknown.quartiles()).isNull();
    }

    @Test
    void suppressesAFigureAboutFewPeopleForEverybodyElse() throws Exception {
        int year = FreeYear.next(db);
        List<String> codes = unitaries.collect(year, "X-P2", 9, 9);
        Person reviewer = personWith(people, "review-manager@EMIEP");
        Person officer = personWith(people, "return-officer@" + codes.getFirst());

        assertThat(leavers(reviewer, year, codes.getFirst()).suppressed()).isTrue();
        assertThat(leavers(reviewer, year, codes.getFirst()).own()).isNull();
        assertThat(leavers(officer, year, codes.getFirst()).own()).isNotNull();
        assertThat(leavers(reviewer, year, codes.get(5)).own()).isNotNull();

        cycles.freeze(PROGRAMME, year);
        assertThat(leavers(reviewer, year, codes.getFirst()).suppressed()).isTrue();
        assertThat(leavers(officer, year, codes.getFirst()).own()).isNotNull();
    }

    @Test
    void readsAsMuchForManyBodiesAsForFew() throws Exception {
        int few = FreeYear.next(db);
        List<String> two = unitaries.collect(few, "X-P3", 2, 2);
        int many = FreeYear.next(db);
        List<String> nine = unitaries.collect(many, "X-P4", 9, 9);

        long ofTwo = statements(few, two.getFirst());
        assertThat(statements(many, nine.getFirst())).isEqualTo(ofTwo);

        cycles.freeze(PROGRAMME, few);
        cycles.freeze(PROGRAMME, many);
        assertThat(statements(few, two.getFirst())).isLessThanOrEqualTo(6);
        assertThat(statements(many, nine.getFirst())).isLessThanOrEqualTo(6);
    }

    @Test
    void measuresALateReturnAgainstTheReleaseThatStands() throws Exception {
        int year = FreeYear.next(db);
        List<String> codes = unitaries.collect(year, "X-P5", 9, 8);
        cycles.freeze(PROGRAMME, year);
        Person reviewer = personWith(people, "review-manager@EMIEP");
        String last = codes.getLast();

        assertThat(line(profiles.of(reviewer, year, "vfm-2009", last), "finance-cost-share")
                        .leftOut()
                        .kind())
                .isEqualTo(Reason.NOT_RECEIVED);

        unitaries.send(year, Map.of(last, SampleUnitaries.figures(0, 9_000)));

        ProfileLine late = line(profiles.of(reviewer, year, "vfm-2009", last), "finance-cost-share");
        assertThat(late.late()).isTrue();
        assertThat(late.release()).isEqualTo("1");
        assertThat(late.n()).isEqualTo(8);
        assertThat(late.own().quartile()).isEqualTo(4);
        assertThat(leavers(reviewer, year, last).suppressed())
                .as("late, and few")
                .isTrue();
        ProfileLine other = line(profiles.of(reviewer, year, "vfm-2009", codes.getFirst()), "finance-cost-share");
        assertThat(other.late()).isFalse();
    }

    @Test
    void offersWhatIsComparedInACycleAtOnce() throws Exception {
        int year = FreeYear.next(db);
        unitaries.collect(year, "X-P6", 2, 2);

        Map<Indicator, List<String>> open = benchmarks.offered(year);
        cycles.freeze(PROGRAMME, year);

        assertThat(open).hasSize(94).allSatisfy((indicator, groups) -> assertThat(groups)
                .containsExactly("X-P6"));
        assertThat(benchmarks.offered(year)).isEqualTo(open);
        assertThat(Statements.sentBy(() -> benchmarks.offered(year))).isLessThanOrEqualTo(3);
    }

    private ProfileLine leavers(Person person, int year, String body) {
        return line(profiles.of(person, year, "vfm-2009", body), "hr-leavers");
    }

    private long statements(int year, String body) {
        Person officer = personWith(people, "return-officer@" + body);
        return Statements.sentBy(() -> profiles.of(officer, year, "vfm-2009", body));
    }

    private static ProfileLine line(List<ProfileLine> lines, String key) {
        return lines.stream()
                .filter(line -> line.indicator().key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
