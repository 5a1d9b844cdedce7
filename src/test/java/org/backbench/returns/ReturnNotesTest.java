package org.backbench.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.backbench.people.PeopleFixtures.personWith;
import static org.backbench.returns.ReturnFixtures.PROGRAMME;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.backbench.BackbenchTest;
import org.backbench.bodies.Bodies;
import org.backbench.bodies.BodyType;
import org.backbench.bodies.PublicBody;
import org.backbench.people.People;
import org.backbench.people.Person;
import org.backbench.problems.Invalid;
import org.backbench.problems.NotAllowed;
import org.backbench.problems.NotFound;
import org.backbench.worklist.Desk;
import org.backbench.worklist.Worklist;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Two people at one draft, and what a body's people write beside its figures. */
@BackbenchTest
@Transactional
class ReturnNotesTest {

    private static final String BODY = "X-NOTES-A";
    private static final int YEAR = 2025;

    @Autowired
    Returns returns;

    @Autowired
    ReturnNotes notes;

    @Autowired
    Cycles cycles;

    @Autowired
    Bodies bodies;

    @Autowired
    People people;

    @Autowired
    Worklist worklist;

    @Autowired
    Desk desk;

    private Person officer;
    private Person colleague;
    private long caseId;

    @BeforeEach
    void openACycle() {
        bodies.add(PublicBody.fictional(BODY, "Sample Unitary", BodyType.UNITARY, "X-NOTES", "South West", null)
                .employing(640));
        officer = personWith(people, "return-officer@" + BODY);
        colleague = personWith(people, "return-officer@" + BODY);
        cycles.open(PROGRAMME, ReturnFixtures.cycle(YEAR, "vfm-2009", "X-NOTES"));
        caseId =
                Objects.requireNonNull(returns.find(PROGRAMME, YEAR, BODY, null).caseId());
    }

    @Test
    void whoeverComesSecondToALineSeesBothTextsAndNothingIsLost() {
        returns.saveDraft(officer, caseId, Map.of("finance-it", "600"));
        returns.saveDraft(colleague, caseId, Map.of("finance-it", "620"), Map.of("finance-it", "600"));

        assertThatExceptionOfType(LineMark.ChangedMeanwhile.class)
                .isThrownBy(() ->
                        returns.saveDraft(officer, caseId, Map.of("finance-it", "640"), Map.of("finance-it", "600")))
                .withMessageStartingWith(colleague.name() + " changed “Finance: IT” on ")
                .withMessageContaining("It says “620” now; yours says “640”")
                .asInstanceOf(type(LineMark.ChangedMeanwhile.class))
                .satisfies(first -> assertThat(first.theirs()).isEqualTo("620"))
                .satisfies(first -> assertThat(first.mark().by()).isEqualTo(colleague.login()));
        assertThat(returns.draft(officer, caseId).texts()).containsEntry("finance-it", "620");

        returns.saveDraft(officer, caseId, Map.of("finance-it", "640"), Map.of("finance-it", "620"));
        assertThat(returns.draft(colleague, caseId).texts()).containsEntry("finance-it", "640");
        assertThat(Objects.requireNonNull(notes.marks(colleague, caseId).get("finance-it"))
                        .by())
                .isEqualTo(officer.login());
    }

    @Test
    void theSameTextFromTwoPeopleIsNoConflictAndOtherLinesAreNotTouched() {
        returns.saveDraft(officer, caseId, Map.of("finance-it", "600"), Map.of("finance-it", ""));
        returns.saveDraft(colleague, caseId, Map.of("finance-it", " 600 "), Map.of("finance-it", ""));
        returns.saveDraft(colleague, caseId, Map.of("hr-it", "250"), Map.of("hr-it", ""));

        assertThat(returns.draft(officer, caseId).texts())
                .containsOnly(Map.entry("finance-it", "600"), Map.entry("hr-it", "250"));
        assertThat(notes.marks(officer, caseId)).containsOnlyKeys("finance-it", "hr-it");
        assertThat(Objects.requireNonNull(notes.marks(officer, caseId).get("finance-it"))
                        .by())
                .isEqualTo(officer.login());
    }

    @Test
    void aLineThatSomebodyEmptiedIsAConflictToo() {
        returns.saveDraft(officer, caseId, Map.of("finance-it", "600"));
        returns.saveDraft(colleague, caseId, Map.of("finance-it", ""));

        assertThatExceptionOfType(LineMark.ChangedMeanwhile.class)
                .isThrownBy(() ->
                        returns.saveDraft(officer, caseId, Map.of("finance-it", "640"), Map.of("finance-it", "600")))
                .withMessageContaining("It says nothing now");
    }

    @Test
    void commentsStayWithTheBodysPeople() {
        Person certifier = personWith(people, "certifying-officer@" + BODY);
        notes.comment(officer, caseId, "finance-it", " Is the new ledger in here? ");
        notes.comment(certifier, caseId, "finance-it", "Yes, since April.");

        assertThat(notes.comments(officer, caseId))
                .extracting(LineComment::line, LineComment::text, LineComment::name)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("finance-it", "Is the new ledger in here?", officer.name()),
                        org.assertj.core.groups.Tuple.tuple("finance-it", "Yes, since April.", certifier.name()));
        Person manager = personWith(people, "programme-office@OEP");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> notes.comments(manager, caseId));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> notes.comment(manager, caseId, "finance-it", "x"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> notes.comment(officer, caseId, "no-line", "x"));
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> notes.comment(officer, caseId, "finance-it", " "));
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> notes.comment(officer, caseId, "finance-it", "x".repeat(2001)));
    }

    @Test
    void theContextNoteIsSignedWithTheVersion() {
        assertThat(notes.note(officer, caseId)).isEqualTo(new ContextNote("", null, null));
        notes.saveNote(colleague, caseId, "The payroll of two districts sits in our books.", "");
        assertThat(notes.note(officer, caseId).by()).isEqualTo(colleague.name());

        returns.saveDraft(officer, caseId, ReturnFixtures.complete());
        long task = worklist.openOf(caseId).stream()
                .filter(item -> item.task().equals("prepare-return"))
                .findFirst()
                .orElseThrow()
                .id();
        Map<String, Object> form = desk.open(officer, task).values();
        assertThat(form).containsEntry("note", "The payroll of two districts sits in our books.");
        notes.saveNote(
                colleague,
                caseId,
                "That of three districts does.",
                notes.note(officer, caseId).text());
        assertThatExceptionOfType(Invalid.class)
                .as("what a colleague wrote meanwhile is never overwritten")
                .isThrownBy(() -> desk.complete(
                        officer, task, Map.of("complete", true, "note", Objects.requireNonNull(form.get("note")))));
        desk.saveDraft(officer, task, Map.of("complete", true, "note", "A note of the dialog."));
        assertThat(desk.open(officer, task).values()).containsEntry("note", "That of three districts does.");
        desk.complete(officer, task, Map.of("complete", true));

        ReturnVersion sent = returns.versions(officer, caseId).getFirst();
        assertThat(sent.note()).isEqualTo("That of three districts does.");
        assertThat(sent.sentBy()).isEqualTo(officer.login());
        assertThatExceptionOfType(BodyReturn.AwaitsCertification.class)
                .isThrownBy(() -> notes.saveNote(officer, caseId, "Too late.", ""));
    }

    @Test
    void twoPeopleAtTheNoteLoseNothing() {
        notes.saveNote(officer, caseId, "Ours.", "");

        assertThatExceptionOfType(ContextNote.ChangedMeanwhile.class)
                .isThrownBy(() -> notes.saveNote(colleague, caseId, "Theirs.", ""))
                .withMessageContaining(officer.name() + " changed the context note")
                .satisfies(first -> assertThat(first.theirs()).isEqualTo("Ours."));
        assertThat(notes.saveNote(colleague, caseId, "Theirs.", "Ours.").text()).isEqualTo("Theirs.");
    }

    @Test
    void onlyTheReturnOfficerWritesTheNoteAndItHasAnEnd() {
        Person certifier = personWith(people, "certifying-officer@" + BODY);
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> notes.saveNote(certifier, caseId, "x", ""));
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> notes.saveNote(officer, caseId, "x".repeat(2001), ""));
    }

    @Test
    void causesThatDoNotExplainEnoughYetAreFoundAgain() {
        returns.saveDraft(officer, caseId, ReturnFixtures.with("finance-fte", "900"));
        Failure failure = returns.draft(officer, caseId).failures().getFirst();
        String about = ReturnNotes.about(failure.rule(), failure.line());
        List<HalfCause> half = List.of(new HalfCause("Payroll of two dis", "about 1"));

        notes.saveHalfCauses(officer, caseId, failure.rule(), failure.line(), half);
        assertThat(notes.halfCauses(colleague, caseId)).containsEntry(about, half);

        notes.saveHalfCauses(officer, caseId, failure.rule(), failure.line(), List.of());
        assertThat(notes.halfCauses(colleague, caseId)).isEmpty();
        Failure unknown = new Failure("fte", "no-such-rule", false, List.of("fte"), null, "?", null);
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> notes.saveHalfCauses(officer, caseId, unknown.rule(), unknown.line(), half));
    }
}
