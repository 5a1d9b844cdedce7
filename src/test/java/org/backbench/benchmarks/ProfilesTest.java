package org.backbench.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backbench.people.PeopleFixtures.personWith;
import static org.backbench.returns.ReturnFixtures.PROGRAMME;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.backbench.BackbenchTest;
import org.backbench.Statements;
import org.backbench.bodies.Bodies;
import org.backbench.bodies.BodyType;
import org.backbench.bodies.PublicBody;
import org.backbench.people.People;
import org.backbench.people.Person;
import org.backbench.returns.Cycles;
import org.backbench.returns.FreeYear;
import org.backbench.returns.ImportChoices;
import org.backbench.returns.ImportState;
import org.backbench.returns.ImportView;
import org.backbench.returns.Imports;
import org.backbench.returns.ReturnFixtures;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A body by all its indicators: nine sample unitaries, of which the first two have few leavers. */
@BackbenchTest
class ProfilesTest {

    @Autowired
    Profiles profiles;

    @Autowired
    Benchmarks benchmarks;

    @Autowired
    Bodies bodies;

    @Autowired
    Cycles cycles;

    @Autowired
    Imports imports;

    @Autowired
    People people;

    @Autowired
    JdbcClient db;

    @Test
    void showsAllIndicatorsOfABodyBesideItsGroup() throws Exception {
        int year = FreeYear.next(db);
        List<String> codes = collect(year, "X-P1", 9, 9);
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
        List<String> codes = collect(year, "X-P2", 9, 9);
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
        List<String> two = collect(few, "X-P3", 2, 2);
        int many = FreeYear.next(db);
        List<String> nine = collect(many, "X-P4", 9, 9);

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
        List<String> codes = collect(year, "X-P5", 9, 8);
        cycles.freeze(PROGRAMME, year);
        Person reviewer = personWith(people, "review-manager@EMIEP");
        String last = codes.getLast();

        assertThat(line(profiles.of(reviewer, year, "vfm-2009", last), "finance-cost-share")
                        .leftOut()
                        .kind())
                .isEqualTo(Reason.NOT_RECEIVED);

        imported(year, Map.of(last, figures(0, 9_000)));

        ProfileLine late = line(profiles.of(reviewer, year, "vfm-2009", last), "finance-cost-share");
        assertThat(late.late()).isTrue();
        assertThat(late.release()).isEqualTo("1");
        assertThat(late.n()).isEqualTo(8);
        assertThat(late.own().quartile()).isEqualTo(4);
        assertThat(leavers(reviewer, year, last).suppressed()).as("late, and few").isTrue();
        ProfileLine other = line(profiles.of(reviewer, year, "vfm-2009", codes.getFirst()), "finance-cost-share");
        assertThat(other.late()).isFalse();
    }

    @Test
    void offersWhatIsComparedInACycleAtOnce() throws Exception {
        int year = FreeYear.next(db);
        collect(year, "X-P6", 2, 2);

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

    /** Opens a cycle for so many bodies; the first so many of them send. */
    private List<String> collect(int year, String group, int count, int sent) throws InterruptedException {
        List<String> codes = IntStream.range(0, count)
                .mapToObj(i -> bodies.add(PublicBody.fictional(
                                        group + "-" + (char) ('A' + i),
                                        "Sample Unitary " + i,
                                        BodyType.UNITARY,
                                        group,
                                        "East Midlands",
                                        null)
                                .employing(3000))
                        .code())
                .toList();
        cycles.open(PROGRAMME, ReturnFixtures.cycle(year, "vfm-2009", group));
        Map<String, Map<String, String>> file = new LinkedHashMap<>();
        for (int i = 0; i < sent; i++) {
            file.put(codes.get(i), figures(i, 1_000 + 100L * i));
        }
        imported(year, file);
        return codes;
    }

    /** The first of them loses two people a year, each further one ten more. */
    private static Map<String, String> figures(int place, long cost) {
        Map<String, String> figures = ReturnFixtures.finance(cost, 100_000);
        figures.put("hr-leavers", Integer.toString(2 + 10 * place));
        figures.put("hr-average-headcount", "640");
        return figures;
    }

    private void imported(int year, Map<String, Map<String, String>> file) throws InterruptedException {
        ImportView view = imports.await(
                PROGRAMME,
                imports.start(PROGRAMME, year, "vfm.csv", ReturnFixtures.bulkFile(file), ImportChoices.NONE));
        assertThat(view.state()).isEqualTo(ImportState.DONE);
    }
}
