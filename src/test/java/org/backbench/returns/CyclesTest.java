package org.backbench.returns;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.backbench.people.PeopleFixtures.personWith;
import static org.backbench.returns.ReturnFixtures.PROGRAMME;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.backbench.BackbenchTest;
import org.backbench.bodies.Bodies;
import org.backbench.bodies.BodyType;
import org.backbench.bodies.PublicBody;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Cases;
import org.backbench.cases.Story;
import org.backbench.cases.StoryEntry;
import org.backbench.cases.StoryKind;
import org.backbench.deadlines.Deadlines;
import org.backbench.people.People;
import org.backbench.people.Rights;
import org.backbench.people.Role;
import org.backbench.problems.NotFound;
import org.backbench.returns.scope.Volunteering;
import org.backbench.worklist.WorkItem;
import org.backbench.worklist.Worklist;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@BackbenchTest
@Transactional
class CyclesTest {

    @Autowired
    Cycles cycles;

    @Autowired
    Returns returns;

    @Autowired
    Bodies bodies;

    @Autowired
    Cases cases;

    @Autowired
    Worklist worklist;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Volunteering volunteering;

    @Autowired
    Story story;

    @Autowired
    People people;

    @Autowired
    JdbcClient db;

    @Test
    void isAboutTheFinancialYearBefore() {
        Cycle opened = cycles.open(PROGRAMME, ReturnFixtures.cycle(2024, "revenue-outturn", "SC", "police"));

        assertThat(opened.dataYear()).isEqualTo("2023-24");
        assertThat(opened.dataYearEnd()).isEqualTo(LocalDate.of(2024, 3, 31));
        assertThat(opened.state()).isEqualTo(CycleState.OPEN);
        assertThat(opened.collections()).containsExactly(new Collection("revenue-outturn", 1, List.of("SC", "police")));
        assertThat(cycles.get(2024)).isEqualTo(opened);
        assertThat(cycles.list()).contains(opened);
        assertThat(Cycle.dataYear(2010)).isEqualTo("2009-10");
    }

    @Test
    void opensACaseForEachBodyInScopeAndAsksItsOfficer() {
        add("X-CYCLE-A", 251);
        add("X-CYCLE-B", 250);

        cycles.open(PROGRAMME, ReturnFixtures.cycle(2024, "vfm-2009", "X-CYCLE"));

        List<BodyReturn> owed = returns.ofCollection(2024, "vfm-2009");
        assertThat(owed).extracting(BodyReturn::bodyCode).containsExactly("X-CYCLE-A", "X-CYCLE-B");
        assertThat(owed.getLast().state()).isEqualTo(ReturnState.OUT_OF_SCOPE);
        assertThat(owed.getLast().caseId()).isNull();
        BodyReturn only = owed.getFirst();
        assertThat(only.state()).isEqualTo(ReturnState.NOT_DUE);
        long caseId = only.caseId() == null ? -1 : only.caseId();
        assertThat(cases.get(caseId).reference()).isEqualTo("BB-2024-X-CYCLE-A");
        assertThat(worklist.openOf(caseId)).singleElement().satisfies((WorkItem item) -> {
            assertThat(item.task()).isEqualTo("prepare-return");
            assertThat(item.roleKey()).isEqualTo("return-officer@X-CYCLE-A");
            assertThat(item.due()).isEqualTo("2024-12-31");
        });
        assertThat(deadlines.of("return", caseId, null).orElseThrow().due()).isEqualTo("2024-12-31");
    }

    @Test
    void beginsTheStoryOfEachCaseWithWhyItWasOpened() {
        CaseFile owed = openedCase();
        volunteering.sendAnyway(personWith(people, "return-officer@X-CYCLE-B"), 2024, "X-CYCLE-B", "vfm-2009");
        CaseFile voluntary = caseOf("X-CYCLE-B");

        assertThat(beginning(owed))
                .isEqualTo("The case was opened for cycle 2024 (figures of 2023-24) because X-CYCLE-A owes a return."
                        + " 251 people on 31 March 2009: more than 250 owe a return.");
        assertThat(beginning(voluntary))
                .isEqualTo("The case was opened for cycle 2024 (figures of 2023-24) because X-CYCLE-B sends a return"
                        + " that it does not owe.");
    }

    /** The migration writes what would have been told. */
    @Test
    void beginsStoriesThatBeganWithoutTheirOpening() throws IOException {
        CaseFile owed = openedCase();
        String told = beginning(owed);
        db.sql("delete from case_story where case_id = ?").param(owed.id()).update();
        story.tell(owed.id(), StoryKind.NOTE, null, "Something else.");

        db.sql(new ClassPathResource("db/migration/V190__stories_begin_with_the_opening.sql").getContentAsString(UTF_8))
                .update();

        assertThat(story.of(owed.id(), null, null, 10).items())
                .extracting(StoryEntry::sentence)
                .containsExactly("Something else.", told);
        assertThat(story.of(owed.id(), null, null, 10).items().getLast().at()).isEqualTo(owed.openedAt());
    }

    private CaseFile openedCase() {
        add("X-CYCLE-A", 251);
        add("X-CYCLE-B", 250);
        cycles.open(PROGRAMME, ReturnFixtures.cycle(2024, "vfm-2009", "X-CYCLE"));
        return caseOf("X-CYCLE-A");
    }

    private CaseFile caseOf(String body) {
        return cases.ofBody(2024, body, "vfm-2009").orElseThrow();
    }

    private String beginning(CaseFile file) {
        return story.of(file.id(), null, null, 50).items().getLast().sentence();
    }

    @Test
    void opensAYearOnce() {
        cycles.open(PROGRAMME, ReturnFixtures.cycle(2024, "revenue-outturn"));

        assertThatExceptionOfType(Cycle.AlreadyOpened.class)
                .isThrownBy(() -> cycles.open(PROGRAMME, ReturnFixtures.cycle(2024, "revenue-outturn")));
    }

    @Test
    void saysWhatIsUnsound() {
        LocalDate day = LocalDate.of(2024, 12, 31);
        var outturn = List.of(new NewCycle.NewCollection("revenue-outturn", List.of()));

        assertUnsound(
                new NewCycle(2008, day, day, day, outturn), "A cycle is named by a year from 2009 to 2199, not 2008.");
        assertUnsound(
                new NewCycle(2024, day, day.minusDays(1), day, outturn),
                "The dates must follow each other: due 31 December 2024, freeze 30 December 2024, target 31 December"
                        + " 2024.");
        assertUnsound(
                new NewCycle(2024, day, day, day, List.of()), "Name at least one template that the cycle collects.");
        assertUnsound(
                new NewCycle(2024, day, day, day, List.of(outturn.getFirst(), outturn.getFirst())),
                "The template revenue-outturn stands twice: name all its groups in one collection.");
        assertThatExceptionOfType(Cycle.Unsound.class)
                .isThrownBy(() -> cycles.open(PROGRAMME, ReturnFixtures.cycle(2024, "revenue-outturn", "UA", "ZZ")))
                .withMessageStartingWith("ZZ: no body belongs to such a group. The groups are L, MD, O, SC, SD, UA");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> cycles.open(PROGRAMME, ReturnFixtures.cycle(2024, "no-template")));
        assertThatExceptionOfType(Cycle.Unsound.class)
                .isThrownBy(() -> cycles.open(PROGRAMME, ReturnFixtures.cycle(2027, "vfm-2009")))
                .withMessageStartingWith("The calendar of bank holidays ends on 31 December 2027, too early");
    }

    @Test
    void isForTheProgrammeOfficeOnly() {
        var officer = ReturnFixtures.officer("E06000022", Role.RETURN_OFFICER);

        assertThatExceptionOfType(Rights.RightMissing.class)
                .isThrownBy(() -> cycles.open(officer, ReturnFixtures.cycle(2024, "revenue-outturn")));
        assertThatExceptionOfType(Rights.RightMissing.class).isThrownBy(() -> cycles.freeze(officer, 2024));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> cycles.freeze(PROGRAMME, 2200));
    }

    private void assertUnsound(NewCycle fresh, String sentence) {
        assertThatExceptionOfType(Cycle.Unsound.class)
                .isThrownBy(() -> cycles.open(PROGRAMME, fresh))
                .withMessage(sentence);
    }

    private void add(String code, int headcount) {
        bodies.add(PublicBody.fictional(code, code, BodyType.UNITARY, "X-CYCLE", "East Midlands", null)
                .employing(headcount));
    }
}
