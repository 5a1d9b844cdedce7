package org.backbench.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.backbench.people.PeopleFixtures.personWith;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.backbench.BackbenchTest;
import org.backbench.deadlines.Deadlines;
import org.backbench.deadlines.NewClock;
import org.backbench.people.People;
import org.backbench.people.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The counts of the home page beside the lists to which each of them leads. */
@BackbenchTest
@Transactional
class CaseCountsTest {

    @Autowired
    CaseCounts counts;

    @Autowired
    Cases cases;

    @Autowired
    Endings endings;

    @Autowired
    Deadlines deadlines;

    @Autowired
    People people;

    @Autowired
    JdbcClient db;

    private Person inspector;

    /** Of three cases one is late, one has a query open and stands in two stages, one is over. */
    @BeforeEach
    void threeCases() {
        inspector = personWith(people, "inspector@AC");
        CaseFile late = openCase();
        cases.enter(late.id(), Stage.SUBMISSION);
        deadlines.start(new NewClock("return", late.id(), null, late.bodyCode(), "EMIEP", LocalDate.of(2011, 11, 1)));
        CaseFile queried = openCase();
        cases.enter(queried.id(), Stage.USE_OF_RESOURCES);
        cases.enter(queried.id(), Stage.IMPROVEMENT);
        ask(queried);
        CaseFile over = openCase();
        cases.enter(over.id(), Stage.IMPROVEMENT);
        endings.close(over.id());
    }

    @Test
    void everyCountIsTheLengthOfItsList() {
        List<CaseCount> all = counts.running(inspector);

        assertThat(all).anySatisfy(count -> assertThat(count.late()).isPositive());
        assertThat(all).anySatisfy(count -> assertThat(count.queried()).isPositive());
        assertThat(all).allSatisfy(count -> {
            assertThat(listed(count, null)).isEqualTo(count.cases());
            assertThat(listed(count, CaseFlag.LATE)).isEqualTo(count.late());
            assertThat(listed(count, CaseFlag.QUERY_OPEN)).isEqualTo(count.queried());
        });
        assertThat(all)
                .filteredOn(count -> count.region() == null && count.stage() == null)
                .hasSize(1);
    }

    @Test
    void countsOnlyWhatThePersonMayKnowOf() {
        CaseFile mine = openCase();
        cases.enter(mine.id(), Stage.SUBMISSION);

        assertThat(counts.running(personWith(people, "return-officer@" + mine.bodyCode())))
                .extracting(CaseCount::region, CaseCount::stage, CaseCount::cases)
                .contains(tuple(null, null, 1))
                .contains(tuple("East Midlands", Stage.SUBMISSION, 1))
                .hasSize(4);
        assertThat(counts.running(personWith(people, "administrator@BB"))).isEmpty();
    }

    private int listed(CaseCount count, CaseFlag flag) {
        return cases.list(
                        inspector,
                        new CaseFilter(null, null, null, count.region(), count.stage(), CaseStatus.RUNNING, flag),
                        null,
                        100_000)
                .items()
                .size();
    }

    private CaseFile openCase() {
        return CaseFixtures.openCase(cases);
    }

    private void ask(CaseFile file) {
        db.sql("""
            insert into work_item (task_id, task, title, case_id, reference, body_code, body_name, fictional,
                                   body_class, region, cycle, stage, role_key, due, opened_at, query_open)
            values (:id, 'answer-query', 'Answer query', :caseId, :reference, :body, :body, true, 'X-UA',
                    'East Midlands', 2011, 'SUBMISSION', :role, date '2011-12-20', now(), true)
            """)
                .param("id", UUID.randomUUID().toString())
                .param("caseId", file.id())
                .param("reference", file.reference())
                .param("body", file.bodyCode())
                .param("role", "return-officer@" + file.bodyCode())
                .update();
    }
}
