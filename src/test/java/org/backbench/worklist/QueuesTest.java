package org.backbench.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.backbench.people.PeopleFixtures.personWith;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.backbench.BackbenchTest;
import org.backbench.paging.Page;
import org.backbench.people.People;
import org.backbench.people.Person;
import org.backbench.workflow.TaskClosed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@BackbenchTest
@Transactional
class QueuesTest {

    @Autowired
    Worklist worklist;

    @Autowired
    Claims claims;

    @Autowired
    Tasks tasks;

    @Autowired
    People people;

    @Autowired
    JdbcClient db;

    private final List<Long> all = new ArrayList<>();
    private String first;
    private String second;
    private Person manager;

    /** 12 tasks of two roles, one a day from 3 December on, with every feature in turn. */
    @BeforeEach
    void twelveTasksOfTwoRoles() {
        String party = "X" + UUID.randomUUID();
        first = "review-manager@" + party;
        second = "riep-director@" + party;
        manager = personWith(people, first, second);
        for (int n = 0; n < 12; n++) {
            all.add(Tray.task(db, "decide-plan", n % 2 == 0 ? first : second)
                    .with("due", LocalDate.of(2011, 12, 3).plusDays(n).toString())
                    .with("region", n % 3 == 0 ? "London" : "North West")
                    .with("stage", n % 4 == 0 ? "IMPROVEMENT" : "SUBMISSION")
                    .with("class", n < 4 ? "MD" : "SC")
                    .with("cycle", n < 6 ? 2010 : 2011)
                    .with("body", "X" + n)
                    .with("name", n == 7 ? "Fosseway Unitary" : "Body " + n)
                    .open());
        }
    }

    @Test
    void mergesTheQueuesOfSeveralRolesByDueDate() {
        Page<WorkItem> page = worklist.list(manager, Queue.AVAILABLE, WorkFilter.ALL, null, 5);
        Page<WorkItem> next = worklist.list(manager, Queue.AVAILABLE, WorkFilter.ALL, page.next(), 20);

        assertThat(ids(page)).isEqualTo(all.subList(0, 5));
        assertThat(ids(next)).isEqualTo(all.subList(5, 12));
        assertThat(next.next()).isNull();
    }

    @Test
    void pagesBackTheWayItCame() {
        String key = Worklist.key(Queue.AVAILABLE, worklist.get(manager, all.get(9)));

        Page<WorkItem> page = worklist.earlier(manager, Queue.AVAILABLE, WorkFilter.ALL, key, 4);
        Page<WorkItem> before =
                worklist.earlier(manager, Queue.AVAILABLE, WorkFilter.ALL, String.valueOf(page.next()), 20);

        assertThat(ids(page)).isEqualTo(all.subList(5, 9));
        assertThat(ids(before)).isEqualTo(all.subList(0, 5));
        assertThat(before.next()).isNull();
    }

    /** Ties, roles with much and with nothing, there and back: where a page ends is looked for beforehand. */
    @Test
    void mergesManyRolesWithoutAGap() {
        List<String> keys = IntStream.range(0, 12)
                .mapToObj(n -> "review-manager@X" + UUID.randomUUID())
                .toList();
        Person many = personWith(people, keys.toArray(String[]::new));
        for (int n = 0; n < 60; n++) {
            Tray.task(db, "decide-plan", keys.get(n % 3 == 0 ? 0 : n % 11))
                    .with("due", LocalDate.of(2012, 1, 1).plusDays(n * 7 % 20).toString())
                    .with("region", n % 4 == 0 ? "London" : "North West")
                    .open();
        }
        for (Map<String, String> words : List.of(Map.<String, String>of(), Map.of("region", "London"))) {
            WorkFilter filter = WorkFilter.of(words);
            List<WorkItem> there = Page.all(after -> worklist.list(many, Queue.AVAILABLE, filter, after, 7))
                    .toList();
            assertThat(there)
                    .hasSize(words.isEmpty() ? 60 : 15)
                    .isSortedAccordingTo(Comparator.comparing(WorkItem::due).thenComparing(WorkItem::id));

            List<WorkItem> back = new ArrayList<>();
            for (String from = Worklist.keyOf(LocalDate.of(2012, 2, 1)); from != null; ) {
                Page<WorkItem> page = worklist.earlier(many, Queue.AVAILABLE, filter, from, 7);
                back.addAll(0, page.items());
                from = page.next();
            }
            assertThat(back).isEqualTo(there);
        }
    }

    @Test
    void saysWhatComesFirstInEachCase() {
        List<WorkItem> open = worklist.list(manager, Queue.AVAILABLE, WorkFilter.ALL, null, 20)
                .items();
        List<Long> cases = open.stream().map(WorkItem::caseId).distinct().toList();

        Map<Long, WorkItem> next = worklist.nextOf(cases);

        assertThat(next.keySet()).containsExactlyInAnyOrderElementsOf(cases);
        next.forEach(
                (id, item) -> assertThat(item).isEqualTo(worklist.openOf(id).getFirst()));
        assertThat(worklist.nextOf(List.of(-1L))).isEmpty();
    }

    @Test
    void jumpsToADay() {
        String key = Worklist.keyOf(LocalDate.of(2011, 12, 10));

        assertThat(ids(worklist.list(manager, Queue.AVAILABLE, WorkFilter.ALL, key, 2)))
                .isEqualTo(all.subList(7, 9));
        assertThat(ids(worklist.earlier(manager, Queue.AVAILABLE, WorkFilter.ALL, key, 2)))
                .isEqualTo(all.subList(5, 7));
    }

    /** List, count and facets must never disagree, whatever is filtered and wherever the tasks are. */
    @Test
    void listCountAndFacetsShareOnePredicate() {
        claims.claim(manager, all.get(3));
        claims.hold(manager, all.get(4), LocalDate.of(2011, 12, 20));
        claims.claim(personWith(people, first), all.get(6));
        List<Map<String, String>> filters = List.of(
                Map.of(),
                Map.of("role", "review-manager"),
                Map.of("stage", "IMPROVEMENT"),
                Map.of("region", "London"),
                Map.of("class", "MD"),
                Map.of("body", "X5"),
                Map.of("cycle", "2010"),
                Map.of("due-from", "2011-12-06", "due-before", "2011-12-10"),
                Map.of("task", "decide-plan"),
                Map.of("task", "appoint-panel"),
                Map.of("flag", "late"),
                Map.of("flag", "query-open"),
                Map.of("flag", "escalated"),
                Map.of("flag", "conflict"),
                Map.of("q", "osseway"),
                Map.of("region", "North West", "class", "SC", "role", "riep-director", "q", "body"));
        int found = 0;
        for (Queue queue : Queue.values()) {
            for (Map<String, String> words : filters) {
                WorkFilter filter = WorkFilter.of(words);
                List<WorkItem> list =
                        worklist.list(manager, queue, filter, null, 100).items();
                WorkFacets facets = worklist.facets(manager, queue, filter);
                assertThat(worklist.count(manager, queue, filter))
                        .as("%s %s", queue, words)
                        .isEqualTo(list.size());
                assertThat(facets.of("region").values().stream()
                                .mapToInt(n -> n)
                                .sum())
                        .as("%s %s", queue, words)
                        .isEqualTo(list.size());
                assertThat(facets.of("flag").getOrDefault("late", 0)).isEqualTo((int) list.stream()
                        .filter(item -> item.flags(LocalDate.of(2011, 12, 5)).contains(Flag.LATE))
                        .count());
                found += list.size();
            }
        }
        assertThat(found).isGreaterThan(40);
    }

    @Test
    void findsByEachFeature() {
        assertThat(found(Map.of("role", "riep-director"))).hasSize(6);
        assertThat(found(Map.of("stage", "IMPROVEMENT"))).containsExactly(all.get(0), all.get(4), all.get(8));
        assertThat(found(Map.of("region", "London"))).hasSize(4);
        assertThat(found(Map.of("class", "MD"))).isEqualTo(all.subList(0, 4));
        assertThat(found(Map.of("body", "X5"))).containsExactly(all.get(5));
        assertThat(found(Map.of("cycle", "2010"))).isEqualTo(all.subList(0, 6));
        assertThat(found(Map.of("due-from", "2011-12-06", "due-before", "2011-12-08")))
                .isEqualTo(all.subList(3, 5));
        assertThat(found(Map.of("flag", "late"))).isEqualTo(all.subList(0, 2));
        assertThat(found(Map.of("due", "late"))).isEqualTo(all.subList(0, 2));
        assertThat(found(Map.of("due", "week")))
                .isEqualTo(found(Map.of("due-before", "2011-12-13")))
                .hasSizeLessThan(all.size());
        assertThat(found(Map.of("q", "osseway"))).containsExactly(all.get(7));
        assertThat(found(Map.of("q", "BB-2011-x11"))).containsExactly(all.get(11));
    }

    @Test
    void findsWithColleaguesByTheNameOfWhoHasIt() {
        Person colleague = personWith(people, first);
        claims.claim(colleague, all.get(2));

        assertThat(ids(worklist.list(manager, Queue.COLLEAGUES, WorkFilter.of(Map.of("q", colleague.name())), null, 5)))
                .containsExactly(all.get(2));
        assertThat(worklist.list(manager, Queue.COLLEAGUES, WorkFilter.of(Map.of("q", "nobody")), null, 5)
                        .items())
                .isEmpty();
    }

    @Test
    void countsNoFurtherThanAThousand() {
        db.sql("""
            insert into work_item (task_id, task, title, case_id, reference, body_code, body_name, fictional,
                                   body_class, region, cycle, stage, role_key, due, opened_at)
            select gen_random_uuid()::text, task, title, case_id, reference, body_code, body_name, fictional,
                   body_class, region, cycle, stage, role_key, due, opened_at
            from work_item, generate_series(1, 1100) where id = :id
            """).param("id", all.getFirst()).update();

        assertThat(worklist.count(manager, WorkFilter.ALL).available()).isEqualTo(1000);
        assertThat(worklist.facets(manager, Queue.AVAILABLE, WorkFilter.ALL).capped())
                .isTrue();
        assertThat(worklist.facets(manager, Queue.AVAILABLE, WorkFilter.of(Map.of("body", "X1")))
                        .capped())
                .isFalse();
    }

    @Test
    void marksTheTasksOfACaseWhileAQueryOrAnEscalationIsOpenInIt() {
        long answer = Tray.task(db, "answer-query", "return-officer@XNOWHERE").open();
        rows.flag(4_000_000_000L);
        assertThat(found(Map.of("flag", "query-open"))).hasSize(12);
        assertThat(worklist.get(manager, all.getFirst()).flags(LocalDate.of(2011, 12, 5)))
                .containsExactly(Flag.QUERY_OPEN, Flag.LATE);

        String taskId = db.sql("select task_id from work_item where id = ?")
                .param(answer)
                .query(String.class)
                .single();
        tasks.on(new TaskClosed(taskId, false));
        assertThat(found(Map.of("flag", "query-open"))).isEmpty();
    }

    @Test
    void filtersSayWhatTheyCannotRead() {
        assertThatExceptionOfType(WorkFilter.UnusableFilter.class)
                .isThrownBy(() -> WorkFilter.of(Map.of("flag", "red")))
                .withMessage("The parameter flag must be query-open, late, conflict or escalated, not \"red\".");
        assertThatExceptionOfType(WorkFilter.UnusableFilter.class)
                .isThrownBy(() -> WorkFilter.of(Map.of("due-from", "tomorrow")));
        Map<String, String> words = Map.of("role", "peer", "cycle", "2011", "flag", "late", "due", "week");
        assertThat(WorkFilter.of(words).words()).isEqualTo(words);
    }

    @Autowired
    WorkItemRows rows;

    private List<Long> found(Map<String, String> words) {
        return ids(worklist.list(manager, Queue.AVAILABLE, WorkFilter.of(words), null, 50));
    }

    private static List<Long> ids(Page<WorkItem> page) {
        return page.items().stream().map(WorkItem::id).toList();
    }
}
