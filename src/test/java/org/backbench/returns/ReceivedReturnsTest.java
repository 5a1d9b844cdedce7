package org.backbench.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backbench.people.PeopleFixtures.personWith;
import static org.backbench.returns.ReturnFixtures.PROGRAMME;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.backbench.BackbenchTest;
import org.backbench.bodies.Bodies;
import org.backbench.bodies.BodyType;
import org.backbench.bodies.PublicBody;
import org.backbench.cases.Cases;
import org.backbench.cases.Story;
import org.backbench.cases.StoryEntry;
import org.backbench.people.People;
import org.backbench.people.Person;
import org.backbench.returns.corrections.Corrections;
import org.backbench.returns.queries.Queries;
import org.backbench.returns.queries.Question;
import org.backbench.returns.scope.Compliance;
import org.backbench.returns.scope.ComplianceGroup;
import org.backbench.returns.scope.ReturnDuties;
import org.backbench.worklist.Desk;
import org.backbench.worklist.WorkItem;
import org.backbench.worklist.Worklist;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of a certified return: received or nil, in time or late, accepted while nothing is asked about it. */
@BackbenchTest
@Transactional
class ReceivedReturnsTest {

    private static final String BODY = "X-RECEIVED-A";

    @Autowired
    Returns returns;

    @Autowired
    ReturnDuties duties;

    @Autowired
    Corrections corrections;

    @Autowired
    Queries queries;

    @Autowired
    Cycles cycles;

    @Autowired
    Bodies bodies;

    @Autowired
    Cases cases;

    @Autowired
    Story story;

    @Autowired
    Worklist worklist;

    @Autowired
    Desk desk;

    @Autowired
    People people;

    @Autowired
    JdbcClient db;

    private Person officer;
    private int year;
    private long caseId;

    @BeforeEach
    void aBody() {
        bodies.add(PublicBody.fictional(BODY, "Sample Unitary", BodyType.UNITARY, "X-RECEIVED", "South West", null)
                .employing(640));
        officer = personWith(people, "return-officer@" + BODY);
    }

    @Test
    void aReturnWithoutAnyFunctionIsANilReturnNeverReceived() {
        openDue("2011-12-31");
        stateNil();
        certify();

        assertThat(returns.ofCase(caseId).state()).isEqualTo(ReturnState.NIL);
        assertThat(returns.ofCase(caseId).receivedAt()).isNotNull();
        assertThat(words()).isEqualTo("nil return");
        assertThat(compliance())
                .extracting(Compliance::standing, Compliance::workingDaysLate)
                .containsExactly("nil return", 0);
        assertThat(duties.countCompliance(year)).containsExactly(Map.entry(ComplianceGroup.SENT, 1L));
        assertThat(story.of(caseId, null, null, 10).items())
                .extracting(StoryEntry::sentence)
                .anyMatch(sentence -> sentence.startsWith("The certified nil return of Sample Unitary for "));
        assertThat(cases.stages(caseId).getFirst().note()).isEqualTo("nil return 5 December 2011");
    }

    @Test
    void aNilReturnThatCameLateIsListedAsLate() {
        openDue("2011-11-17");
        stateNil();
        certify();

        assertThat(returns.ofCase(caseId).state()).isEqualTo(ReturnState.NIL_LATE);
        assertThat(words()).isEqualTo("late nil return, 12 working days late");
        assertThat(compliance())
                .extracting(Compliance::standing, Compliance::workingDaysLate)
                .containsExactly("late nil return", 12);
        assertThat(duties.countCompliance(year)).containsExactly(Map.entry(ComplianceGroup.SENT_LATE, 1L));
        assertThat(duties.compliance(year, ComplianceGroup.SENT_LATE, null, 50).items())
                .hasSize(1);
    }

    @Test
    void aCorrectionOfANilReturnBringsFiguresAndLateItStays() {
        openDue("2011-11-17");
        stateNil();
        certify();

        corrections.open(officer, caseId, "There is a finance function after all.");
        returns.saveDraft(officer, caseId, ReturnFixtures.complete());
        functions().forEach(function -> stand(function, FunctionStanding.Kind.HANDED_IN));
        complete("correct-return", Map.of("outcome", "send", "note", "We found it."));
        assertThat(words()).startsWith("late nil return");
        complete("certify-correction", Map.of("outcome", "certify", "declaration", true));

        assertThat(returns.ofCase(caseId).state()).isEqualTo(ReturnState.RECEIVED_LATE);
        assertThat(words()).isEqualTo("received late, 12 working days late, accepted");
    }

    @Test
    void aQueryTakesTheAcceptanceBackUntilItIsClosed() {
        openDue("2011-12-31");
        returns.saveDraft(officer, caseId, ReturnFixtures.complete());
        complete("prepare-return", Map.of("complete", true));
        assertThat(words()).isEqualTo("awaiting certification");
        complete("certify-return", Map.of("outcome", "certify", "declaration", true));
        assertThat(words()).isEqualTo("received, accepted");

        Person manager =
                personWith(people, "review-manager@" + cases.get(caseId).riep());
        queries.raise(manager, caseId, null, List.of(Question.of("finance-cost", "Why so much?")));
        assertThat(words()).isEqualTo("received");
        assertThat(compliance().standing()).isEqualTo("received");
        complete("answer-query", Map.of("points", List.of(Map.of("answer", "A flood: £900k."))));
        assertThat(words()).as("nobody has judged it").isEqualTo("received");
        complete("judge-answer", Map.of("points", List.of(Map.of("verdict", "explained", "standard", "one-off"))));

        assertThat(words()).isEqualTo("received, accepted");
        assertThat(compliance().standing()).isEqualTo("received, accepted");
    }

    private void openDue(String day) {
        LocalDate due = LocalDate.parse(day);
        year = FreeYear.next(db);
        cycles.open(
                PROGRAMME,
                new NewCycle(
                        year,
                        due,
                        due.plusMonths(2),
                        due.plusYears(3),
                        List.of(new NewCycle.NewCollection("vfm-2009", List.of("X-RECEIVED")))));
        caseId =
                Objects.requireNonNull(returns.find(PROGRAMME, year, BODY, null).caseId());
    }

    /** Only what all functions share is filled in. */
    private void stateNil() {
        Template template = returns.templateOf(returns.ofCase(caseId));
        Map<String, String> texts = ReturnFixtures.complete();
        texts.keySet().removeIf(line -> template.line(line).function() != null);
        returns.saveDraft(officer, caseId, texts);
        functions().forEach(function -> stand(function, FunctionStanding.Kind.NIL));
    }

    private List<String> functions() {
        return returns.templateOf(returns.ofCase(caseId)).functions().stream()
                .map(TemplateFunction::key)
                .toList();
    }

    private void stand(String function, FunctionStanding.Kind kind) {
        returns.setStanding(officer, caseId, function, kind, "The county does this work.");
    }

    private void certify() {
        complete("prepare-return", Map.of("complete", true));
        complete("certify-return", Map.of("outcome", "certify", "declaration", true));
    }

    private String words() {
        return duties.ofCase(caseId).orElseThrow().inWords();
    }

    private Compliance compliance() {
        return duties.compliance(year, null, null, 50).items().getFirst();
    }

    private void complete(String task, Map<String, Object> values) {
        WorkItem open = worklist.openOf(caseId).stream()
                .filter(item -> item.task().equals(task))
                .findFirst()
                .orElseThrow();
        desk.complete(personWith(people, open.roleKey()), open.id(), values);
    }
}
