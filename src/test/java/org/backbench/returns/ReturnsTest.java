package org.backbench.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.backbench.people.PeopleFixtures.personWith;
import static org.backbench.returns.ReturnFixtures.PROGRAMME;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.backbench.BackbenchTest;
import org.backbench.audit.Audit;
import org.backbench.audit.AuditEvent;
import org.backbench.bodies.Bodies;
import org.backbench.bodies.BodyType;
import org.backbench.bodies.PublicBody;
import org.backbench.cases.Cases;
import org.backbench.cases.Stage;
import org.backbench.cases.Story;
import org.backbench.cases.StoryEntry;
import org.backbench.deadlines.ClockState;
import org.backbench.deadlines.Deadlines;
import org.backbench.people.People;
import org.backbench.people.Person;
import org.backbench.problems.Invalid;
import org.backbench.problems.NotFound;
import org.backbench.worklist.Desk;
import org.backbench.worklist.WorkItem;
import org.backbench.worklist.Worklist;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@BackbenchTest
@Transactional
class ReturnsTest {

    private static final String BODY = "X-RETURNS-A";
    private static final String OTHER = "X-RETURNS-B";
    private static final Map<String, Object> SEND = Map.of("complete", true);
    private static final Map<String, Object> CERTIFY = Map.of("outcome", "certify", "declaration", true);

    @Autowired
    ReturnNotes notes;

    @Autowired
    Returns returns;

    @Autowired
    Cycles cycles;

    @Autowired
    Bodies bodies;

    @Autowired
    Cases cases;

    @Autowired
    Story story;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Worklist worklist;

    @Autowired
    Desk desk;

    @Autowired
    People people;

    @Autowired
    Audit audit;

    private Person officer;
    private Person certifier;
    private long caseId;

    @BeforeEach
    void openACycleForTwoBodies() {
        bodies.add(fictional(BODY));
        bodies.add(fictional(OTHER));
        officer = personWith(people, "return-officer@" + BODY);
        certifier = personWith(people, "certifying-officer@" + BODY);
        openDue(LocalDate.of(2011, 12, 31));
    }

    @Test
    void keepsEverythingThatWasTypedAlsoWhatIsNoNumber() {
        returns.saveDraft(officer, caseId, Map.of("running-costs", "200,000", "fte", "about 200"));
        ReturnDraft draft = returns.saveDraft(officer, caseId, Map.of("headcount", "640"));

        assertThat(draft.texts())
                .containsExactly(
                        Map.entry("running-costs", "200,000"),
                        Map.entry("headcount", "640"),
                        Map.entry("fte", "about 200"));
        assertThat(draft.figures()).containsOnlyKeys("running-costs", "headcount");
        assertThat(draft.failures()).hasSize(57);
        assertThat(draft.savedBy()).isEqualTo(officer.login());
        assertThat(draft.owed().state()).isEqualTo(ReturnState.DRAFT);
        assertThat(returns.saveDraft(officer, caseId, Map.of("fte", " ")).texts())
                .doesNotContainKey("fte");
    }

    @Test
    void refusesALineItDoesNotKnowAndATextThatIsTooLong() {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> returns.saveDraft(
                        officer, caseId, Map.of("profit", "1", "fte", "9".repeat(101), "headcount", "1")))
                .satisfies(invalid -> assertThat(invalid.places())
                        .extracting(Invalid.Place::message)
                        .containsExactlyInAnyOrder(
                                "Back-office value for money return has no line profit: take the lines of the"
                                        + " template.",
                                "Full-time equivalents takes at most 100 characters."));
        assertThat(returns.draft(officer, caseId).texts()).isEmpty();
    }

    @Test
    void isNotSentWhileAHardRuleIsBroken() {
        returns.saveDraft(officer, caseId, ReturnFixtures.with("finance-cost", "5,780"));

        assertThatExceptionOfType(BodyReturn.NotReady.class)
                .isThrownBy(() -> complete(officer, "prepare-return", SEND))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo("not-ready");
                    assertThat(refusal.places()).extracting(Invalid.Place::name).containsExactly("finance-cost");
                    assertThat(refusal.sentence())
                            .startsWith("The return cannot be sent yet: 1 thing to put right. The first: Finance:");
                });
    }

    @Test
    void goesFromDraftToReceivedWithOneWayBack() {
        returns.saveDraft(officer, caseId, ReturnFixtures.complete());
        complete(officer, "prepare-return", SEND);
        assertThat(returns.ofCase(caseId).state()).isEqualTo(ReturnState.AWAITING_CERTIFICATION);
        assertThat(returns.figures(caseId)).isEmpty();
        complete(
                certifier,
                "certify-return",
                Map.of("outcome", "send-back", "reason", "Finance leaves out a recharge."));
        assertThat(returns.draft(officer, caseId).sentBack()).isEqualTo("Finance leaves out a recharge.");

        returns.saveDraft(officer, caseId, Map.of("finance-other", "180", "finance-cost", "5,780"));
        notes.saveNote(officer, caseId, "Late recharge added.", "");
        complete(officer, "prepare-return", SEND);
        complete(certifier, "certify-return", CERTIFY);

        BodyReturn received = returns.find(PROGRAMME, 2024, BODY, null);
        assertThat(received.state()).isEqualTo(ReturnState.RECEIVED);
        assertThat(received.acceptedVersion()).isEqualTo(2);
        assertThat(returns.figures(caseId)).containsEntry("finance-cost", new BigDecimal("5780.000"));
        assertThat(returns.figures(officer, caseId, 1)).containsEntry("finance-cost", new BigDecimal("5600.000"));
        assertThat(returns.versions(officer, caseId))
                .extracting(ReturnVersion::outcome)
                .containsExactly("CERTIFIED", "SENT_BACK");
        assertThat(returns.versions(officer, caseId).getFirst().note()).isEqualTo("Late recharge added.");
        assertThat(returns.figuresOf(2024, "vfm-2009", Set.of("finance-cost")))
                .filteredOn(figures -> figures.receivedAt() != null)
                .extracting(BodyFigures::bodyCode)
                .containsExactly(BODY);
        assertThat(worklist.openOf(caseId)).extracting(WorkItem::task).containsExactly("appoint-panel");
    }

    @Test
    void leavesItsBodyWithTheCertificateOnly() {
        String riep = Objects.requireNonNull(cases.get(caseId).riep());
        Person peer = personWith(people, "peer@pool");
        cases.invite(caseId, peer.id());
        List<Person> others = List.of(
                PROGRAMME,
                peer,
                personWith(people, "review-manager@" + riep),
                personWith(people, "inspector@AC"),
                personWith(people, "lead-member@" + BODY));
        Person chief = personWith(people, "chief-executive@" + BODY);
        returns.saveDraft(officer, caseId, ReturnFixtures.complete());
        complete(officer, "prepare-return", SEND);

        for (Person reader : List.of(officer, certifier, chief)) {
            assertThat(returns.versions(reader, caseId))
                    .as(reader.roles().toString())
                    .hasSize(1);
            assertThat(returns.figures(reader, caseId, 1)).containsKey("finance-cost");
        }
        for (Person reader : others) {
            assertThat(returns.versions(reader, caseId))
                    .as(reader.roles().toString())
                    .isEmpty();
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> returns.figures(reader, caseId, 1));
        }

        complete(certifier, "certify-return", Map.of("outcome", "send-back", "reason", "Look again."));
        others.forEach(reader -> assertThat(returns.versions(reader, caseId)).isEmpty());
        returns.saveDraft(officer, caseId, ReturnFixtures.complete());
        complete(officer, "prepare-return", SEND);
        complete(certifier, "certify-return", CERTIFY);
        for (Person reader : others) {
            assertThat(returns.versions(reader, caseId))
                    .extracting(ReturnVersion::number)
                    .containsExactly(2);
            assertThat(returns.figures(reader, caseId, 2)).containsKey("finance-cost");
        }
    }

    @Test
    void signsExactlyWhatIsStored() {
        receive();

        ReturnVersion version = returns.versions(officer, caseId).getFirst();
        BodyReturn received = returns.ofCase(caseId);
        String hash = Content.hash(returns.templateOf(received), 2024, BODY, returns.handedIn(officer, caseId, 1));

        assertThat(version.contentHash()).isEqualTo(hash);
        assertThat(audit.ofCase(caseId, null, 50).items())
                .filteredOn(event -> event.action().equals("certify-return"))
                .extracting(AuditEvent::detail)
                .anySatisfy(detail -> assertThat(detail).contains(hash));
    }

    @Test
    void endsStageAndClockWhenItIsReceived() {
        receive();

        assertThat(cases.stages(caseId))
                .filteredOn(stage -> stage.stage() == Stage.SUBMISSION)
                .singleElement()
                .satisfies(stage -> assertThat(stage.note()).isEqualTo("received 5 December 2011"));
        assertThat(deadlines.of("return", caseId, null).orElseThrow().state()).isEqualTo(ClockState.MET);
        assertThat(sentences())
                .contains("The certified return of Sample Unitary X-RETURNS-A for 2023-24 was received.");
    }

    @Test
    void saysHowLateItWas() {
        openDue(LocalDate.of(2011, 11, 17));
        assertThat(returns.ofCase(caseId).overdue(LocalDate.of(2011, 11, 18))).isTrue();

        receive();

        assertThat(returns.ofCase(caseId).state()).isEqualTo(ReturnState.RECEIVED_LATE);
        assertThat(returns.ofCase(caseId).overdue(LocalDate.of(2011, 12, 31))).isFalse();
        assertThat(sentences())
                .contains("The certified return of Sample Unitary X-RETURNS-A for 2024-25 was received,"
                        + " 12 working days late.");
    }

    @Test
    void isNeverCertifiedByItsSender() {
        Person both = personWith(people, "return-officer@" + BODY, "certifying-officer@" + BODY);
        returns.saveDraft(both, caseId, ReturnFixtures.complete());
        complete(both, "prepare-return", SEND);

        assertThatExceptionOfType(ReturnVersion.SenderCertifies.class)
                .isThrownBy(() -> complete(both, "certify-return", CERTIFY));
    }

    @Test
    void staysAsItIsOnceItIsSent() {
        returns.saveDraft(officer, caseId, ReturnFixtures.complete());
        complete(officer, "prepare-return", SEND);

        assertThatExceptionOfType(BodyReturn.AwaitsCertification.class)
                .isThrownBy(() -> returns.saveDraft(officer, caseId, Map.of("fte", "1")));
        complete(certifier, "certify-return", CERTIFY);
        assertThatExceptionOfType(BodyReturn.AlreadyReceived.class)
                .isThrownBy(() -> returns.saveDraft(officer, caseId, Map.of("fte", "1")))
                .withMessageStartingWith("The return was received on 5 December 2011");
        assertThatExceptionOfType(BodyReturn.AlreadyReceived.class)
                .isThrownBy(() -> returns.certify(certifier, caseId));
    }

    @Test
    void isCertifiedOnlyAfterItWasSent() {
        assertThatExceptionOfType(BodyReturn.NotSent.class).isThrownBy(() -> returns.certify(certifier, caseId));
    }

    @Test
    void hidesTheDraftFromEverybodyElse() {
        Person stranger = personWith(people, "return-officer@" + OTHER);
        Person manager = personWith(people, "review-manager@EMIEP");

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> returns.draft(stranger, caseId));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> returns.find(stranger, 2024, BODY, null));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> returns.saveDraft(stranger, caseId, ReturnFixtures.complete()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> returns.draft(manager, caseId));
        assertThat(returns.find(manager, 2024, BODY, "vfm-2009").bodyCode()).isEqualTo(BODY);
        assertThatExceptionOfType(ReturnDesk.OtherBody.class)
                .isThrownBy(() -> returns.saveDraft(
                        personWith(people, "certifying-officer@" + BODY, "return-officer@" + OTHER), caseId, Map.of()));
    }

    @Test
    void givesTheCertifyingOfficerFiveWorkingDaysWithinTheDueDate() {
        openDue(LocalDate.of(2011, 12, 8));
        returns.saveDraft(officer, caseId, ReturnFixtures.complete());
        complete(officer, "prepare-return", SEND);

        assertThat(worklist.openOf(caseId).getFirst().due()).isEqualTo("2011-12-08");
    }

    private int year = 2023;

    /** Each cycle is of the next year, so that one test can open two. */
    private void openDue(LocalDate due) {
        year++;
        cycles.open(
                PROGRAMME,
                new NewCycle(
                        year,
                        due,
                        due.plusMonths(2),
                        due.plusYears(3),
                        List.of(new NewCycle.NewCollection("vfm-2009", List.of("X-RETURNS")))));
        caseId =
                Objects.requireNonNull(returns.find(PROGRAMME, year, BODY, null).caseId());
    }

    private void receive() {
        returns.saveDraft(officer, caseId, ReturnFixtures.complete());
        complete(officer, "prepare-return", SEND);
        complete(certifier, "certify-return", CERTIFY);
    }

    private void complete(Person person, String task, Map<String, Object> values) {
        WorkItem open = worklist.openOf(caseId).stream()
                .filter(item -> item.task().equals(task))
                .findFirst()
                .orElseThrow();
        desk.complete(person, open.id(), values);
    }

    private List<String> sentences() {
        return story.of(caseId, null, null, 50).items().stream()
                .map(StoryEntry::sentence)
                .toList();
    }

    private static PublicBody fictional(String code) {
        return PublicBody.fictional(
                        code, "Sample Unitary " + code, BodyType.UNITARY, "X-RETURNS", "East Midlands", null)
                .employing(3000);
    }
}
