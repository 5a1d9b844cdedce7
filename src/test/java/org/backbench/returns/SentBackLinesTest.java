package org.backbench.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.backbench.people.PeopleFixtures.personWith;

import java.util.List;
import java.util.Map;
import org.backbench.BackbenchTest;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Story;
import org.backbench.cases.StoryEntry;
import org.backbench.cases.StoryKind;
import org.backbench.people.People;
import org.backbench.people.Person;
import org.backbench.people.Role;
import org.backbench.returns.corrections.Correction;
import org.backbench.returns.corrections.Corrections;
import org.backbench.ui.WalkedCases;
import org.backbench.workflow.Choice;
import org.backbench.worklist.Desk;
import org.backbench.worklist.WorkItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

/** What a certifying officer sends back, and what stays locked until it is sent again. */
@BackbenchTest
@Transactional
class SentBackLinesTest {

    @Autowired
    ApplicationContext beans;

    @Autowired
    Returns returns;

    @Autowired
    DraftDoor door;

    @Autowired
    Corrections corrections;

    @Autowired
    ReturnNotes notes;

    @Autowired
    People people;

    @Autowired
    Story story;

    private WalkedCases walked;
    private CaseFile file;
    private Person officer;

    @BeforeEach
    void aTypedReturn() {
        walked = new WalkedCases(beans);
        file = walked.asked();
        officer = walked.holder(file, "return-officer");
        walked.type(file, 2_000);
    }

    @Test
    void onlyTheNamedLinesOpenForTypingUntilTheReturnIsSentAgain() {
        walked.sendBack(file, "fte");

        assertThat(door.reopened(file.id())).containsExactly(Map.entry("fte", "Last year's."));
        returns.saveDraft(officer, file.id(), Map.of("fte", "420", "headcount", "640"));
        assertThatExceptionOfType(Typing.LineLocked.class)
                .isThrownBy(() -> returns.saveDraft(officer, file.id(), Map.of("headcount", "641")))
                .withMessage("Headcount was not sent back: it stays as it is until the return is sent again.");

        walked.complete(file, "prepare-return", Map.of("complete", true));
        assertThat(door.reopened(file.id())).isEmpty();
        assertThat(door.isOpen(file.id())).isFalse();
        walked.complete(file, "certify-return", Map.of("outcome", "certify", "declaration", true));
        assertThat(returns.differences(officer, file.id(), 1, 2))
                .extracting(Difference::line)
                .containsExactly("fte");
    }

    @Test
    void anElementOpensWithItsSumSoThatItCanBeChanged() {
        walked.sendBack(file, "finance-employees");

        assertThat(door.reopened(file.id()))
                .containsOnly(
                        Map.entry("finance-employees", "Last year's."),
                        Map.entry("finance-cost", "with “Finance: employees”, to which a rule ties it."));
        returns.saveDraft(officer, file.id(), Map.of("finance-employees", "1990", "finance-cost", "1990"));
        walked.complete(file, "prepare-return", Map.of("complete", true));
        assertThat(returns.ofCase(file.id()).state()).isEqualTo(ReturnState.AWAITING_CERTIFICATION);
    }

    @Test
    void theCertifyingOfficerIsToldWhichLinesOpenWithTheOneHeNames() {
        walked.complete(file, "prepare-return", Map.of("complete", true));

        assertThat(beans.getBean(SendingBack.class).choices(file.id()).get("returnLines"))
                .contains(
                        new Choice(
                                "finance-employees",
                                "Finance: employees",
                                "Opens with it, because rules tie them: function cost."),
                        new Choice("headcount", "Headcount", ""));
    }

    @Test
    void withoutNamedLinesAllOpenAgain() {
        walked.sendBack(file);

        assertThat(door.reopened(file.id())).isEmpty();
        assertThat(returns.saveDraft(officer, file.id(), Map.of("headcount", "641"))
                        .sentBack())
                .isEqualTo("Look again.");
    }

    @Test
    void aDroppedCorrectionDoesNotLockTheNextOne() {
        certify();
        corrections.open(officer, file.id(), "Headcount is wrong.");
        returns.saveDraft(officer, file.id(), Map.of("headcount", "650"));
        walked.complete(file, "correct-return", Map.of("outcome", "send", "note", "Counted again."));
        walked.complete(file, "certify-correction", sendBack("headcount", "Still wrong."));
        assertThatThrownBy(() -> returns.saveDraft(officer, file.id(), Map.of("fte", "230")))
                .isInstanceOf(Typing.LineLocked.class);
        walked.complete(file, "correct-return", Map.of("outcome", "drop", "note", "It was right."));

        corrections.open(officer, file.id(), "FTE are wrong.");
        returns.saveDraft(officer, file.id(), Map.of("fte", "230"));

        assertThat(returns.draft(officer, file.id()).texts()).containsEntry("headcount", "640");
        assertThat(returns.draft(officer, file.id()).sentBack()).isNull();
    }

    @Test
    void aCorrectionCarriesTheContextNoteOnAndKeepsItsReasonForItself() {
        notes.saveNote(officer, file.id(), "Payroll of two districts is in here.", "");
        certify();
        corrections.open(officer, file.id(), "Headcount is wrong.");
        assertThat(notes.note(officer, file.id()).text()).isEqualTo("Payroll of two districts is in here.");
        returns.saveDraft(officer, file.id(), Map.of("headcount", "650"));
        walked.complete(file, "correct-return", Map.of("outcome", "send", "note", "Counted again."));

        assertThat(returns.versions(officer, file.id()).getFirst().note())
                .isEqualTo("Payroll of two districts is in here.");
        assertThat(corrections.ofCase(file.id()).getFirst().sentReason()).isNull();
        assertThat(formOf("certify-correction"))
                .containsEntry("asked", "Headcount is wrong.")
                .containsEntry("why", "Counted again.");
        walked.complete(file, "certify-correction", Map.of("outcome", "certify", "declaration", true));
        assertThat(corrections.ofCase(file.id()).getFirst().sentReason()).isEqualTo("Counted again.");
        assertThat(told(officer)).anyMatch(sentence -> sentence.endsWith(" Why it was corrected: “Counted again.”"));

        corrections.open(officer, file.id(), "Headcount is still wrong.");
        notes.saveNote(officer, file.id(), "That of three is.", "Payroll of two districts is in here.");
        returns.saveDraft(officer, file.id(), Map.of("headcount", "651"));
        assertThat(formOf("correct-return")).containsEntry("contextNote", "That of three is.");
        walked.complete(file, "correct-return", Map.of("outcome", "drop", "note", "It was right."));
        corrections.open(officer, file.id(), "FTE are wrong.");
        assertThat(notes.note(officer, file.id()))
                .as("what was certified, as it was signed there")
                .extracting(ContextNote::text, ContextNote::by)
                .containsExactly("Payroll of two districts is in here.", officer.name());
    }

    @Test
    void theStoryTellsTheBodyAloneOfWhatWasSentAndSentBack() {
        Person certifier = walked.holder(file, "certifying-officer");
        Person manager = personWith(people, "review-manager@" + file.riep());
        walked.sendBack(file, "fte");
        walked.complete(file, "prepare-return", Map.of("complete", true));

        assertThat(told(officer))
                .containsSubsequence(
                        officer.name() + ", return officer, sent version 2 of the return for certification.",
                        certifier.name() + ", certifying officer (section 151), sent version 1 of the return back:"
                                + " “Look again.” Lines to put right: Full-time equivalents"
                                + " (“Last year's.”).",
                        officer.name() + ", return officer, sent version 1 of the return for certification.");
        assertThat(story.of(certifier, file, StoryKind.DECISION, null, 50).items())
                .extracting(StoryEntry::sentence)
                .anyMatch(sentence -> sentence.contains("sent version 1 of the return back"));
        assertThat(told(manager)).isNotEmpty().noneMatch(sentence -> sentence.contains("sent version"));
        assertThat(story.of(file.id(), null, null, 50).items())
                .noneMatch(entry -> entry.sentence().contains("sent version"));
    }

    private List<String> told(Person reader) {
        return story.of(reader, file, null, null, 50).items().stream()
                .map(StoryEntry::sentence)
                .toList();
    }

    private Map<String, Object> formOf(String task) {
        WorkItem item = walked.open(file, task).getFirst();
        return beans.getBean(Desk.class)
                .open(personWith(people, item.roleKey()), item.id())
                .values();
    }

    @Test
    void aCorrectionIsOneAtATimeAndChangesSomething() {
        assertThatThrownBy(() -> corrections.open(officer, file.id(), "Too early."))
                .isInstanceOf(Correction.NotReceived.class);
        certify();
        corrections.open(officer, file.id(), "Headcount is wrong.");

        assertThatThrownBy(() -> corrections.open(officer, file.id(), "Again."))
                .isInstanceOf(Correction.AlreadyOpen.class);
        assertThatThrownBy(() -> walked.complete(file, "correct-return", Map.of("outcome", "send", "note", "Nothing.")))
                .isInstanceOf(Correction.NothingChanged.class);
        assertThat(returns.ofCase(file.id()).state()).isEqualTo(ReturnState.RECEIVED);
    }

    @Test
    void thatNobodyCanCertifyIsSaidBeforeSendingAndInTheCase() {
        assertThat(door.nobodyCertifies(officer, file.id())).isFalse();
        people.revokeAll(Role.CERTIFYING_OFFICER, file.bodyCode());

        assertThat(door.nobodyCertifies(officer, file.id())).isTrue();
        walked.complete(file, "prepare-return", Map.of("complete", true));
        assertThat(story.of(file.id(), null, null, 10).items())
                .anySatisfy(entry -> assertThat(entry.sentence()).startsWith("Nobody can certify:"));
    }

    private void certify() {
        walked.complete(file, "prepare-return", Map.of("complete", true));
        walked.complete(file, "certify-return", Map.of("outcome", "certify", "declaration", true));
    }

    private static Map<String, Object> sendBack(String line, String reason) {
        return Map.of(
                "outcome",
                "send-back",
                "reason",
                "One line is wrong.",
                "lines",
                List.of(Map.of("line", line, "reason", reason)));
    }
}
