package org.backbench.assessments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.backbench.BackbenchTest;
import org.backbench.cases.CaseFile;
import org.backbench.people.Person;
import org.backbench.workflow.FormTask;
import org.backbench.workflow.Forms;
import org.backbench.workflow.TaskForm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.transaction.annotation.Transactional;

/** The forms of an assessment as they are sent: checked against their files, then taken by their classes. */
@BackbenchTest
@Transactional
class AssessmentFormsTest {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Forms forms;

    @Autowired
    List<TaskForm> taskForms;

    @Autowired
    AssessmentSteps steps;

    @Autowired
    Assessments assessments;

    private AssessmentFixture fixture;
    private CaseFile file;
    private Person inspector;

    @BeforeEach
    void arrange() {
        fixture = beans.createBean(AssessmentFixture.class);
        file = fixture.district();
        inspector = fixture.inspector();
    }

    @Test
    void walkTheAssessmentFromScoresToSignature() {
        send("score-kloes", inspector, scores(AssessmentFixture.MARLINGATE));
        assertThat(send("quality-assure", fixture.assurer(), Map.of("outcome", "assured", "reason", "It holds.")))
                .containsEntry("assurance", "assured");
        steps.sendDraft(file.id());
        assertThat(send("check-accuracy", fixture.officerOf(file), twoComments()))
                .containsEntry("comments", true);
        send("answer-comments", inspector, answers());
        assertThat(send("sign-off", fixture.director(), Map.of("outcome", "sign", "declaration", true)))
                .containsEntry("signature", "signed");

        AssessmentView view = assessments.view(inspector, file.reference());
        assertThat(view.state()).isEqualTo(AssessmentState.SIGNED);
        assertThat(Objects.requireNonNull(view.signature()).sha256()).hasSize(64);
        assertThat(Objects.requireNonNull(view.draft()).comments())
                .extracting(AccuracyComment::answer)
                .containsExactly(AccuracyComment.Answer.ACCEPTED, AccuracyComment.Answer.NOT_WEIGHED);
    }

    @Test
    void sayHowTheProcessGoesOnAfterReturnsAndWithoutComments() {
        send("score-kloes", inspector, scores(AssessmentFixture.MARLINGATE));
        assertThat(send("quality-assure", fixture.assurer(), Map.of("outcome", "returned", "reason", "1.2 is thin.")))
                .containsEntry("assurance", "returned");
        send("score-kloes", inspector, scores(AssessmentFixture.MARLINGATE));
        send("quality-assure", fixture.assurer(), Map.of("outcome", "assured", "reason", "It holds."));
        steps.sendDraft(file.id());
        assertThat(send("check-accuracy", fixture.officerOf(file), Map.of("answer", "no-comments")))
                .containsEntry("comments", false);
        assertThat(send("sign-off", fixture.director(), Map.of("outcome", "return", "reason", "Look again.")))
                .containsEntry("signature", "returned");

        assertThat(assessments.view(inspector, file.reference()).state()).isEqualTo(AssessmentState.SCORING);
    }

    @Test
    void takeAJudgementOnAThemeThatSplitsEvenly() {
        Map<String, Integer> split = new TreeMap<>(AssessmentFixture.MARLINGATE);
        split.put("2.1", 3);
        Map<String, Object> values = new TreeMap<>(scores(split));
        assertThatExceptionOfType(ScoreSheet.EvenSplit.class).isThrownBy(() -> send("score-kloes", inspector, values));

        values.put("themes", List.of(Map.of("level", "2", "reason", "Procurement does not carry it.")));
        send("score-kloes", inspector, values);

        Scorecard card = Objects.requireNonNull(
                assessments.view(inspector, file.reference()).scorecard());
        assertThat(card.themes().get(1).level()).isEqualTo(2);
    }

    @Test
    void letNobodyAddAKloeThatDoesNotApply() {
        List<Object> rows = new ArrayList<>(rowsOf(AssessmentFixture.MARLINGATE));
        rows.add(Map.of("kloe", "3.1", "score", "2", "evidence", "Seen."));

        assertThatExceptionOfType(Forms.FormInvalid.class)
                .isThrownBy(() -> send("score-kloes", inspector, Map.of("kloes", rows)));
    }

    @Test
    void giveTasksToTheAuditorsSide() {
        assertThat(steps.inspectors(file.id())).isEqualTo("inspector@AC");
        assertThat(steps.assurers(file.id())).isEqualTo("quality-assurer@AC");
        assertThat(steps.directors(file.id())).isEqualTo("assessment-director@AC");
        assertThat(steps.commenters(file.id())).isEqualTo("return-officer@" + file.bodyCode());
    }

    private static Map<String, Object> scores(Map<String, Integer> scores) {
        return Map.of("kloes", rowsOf(scores));
    }

    private static List<Map<String, String>> rowsOf(Map<String, Integer> scores) {
        return new TreeMap<>(scores)
                .entrySet().stream()
                        .map(score -> Map.of(
                                "kloe", score.getKey(),
                                "score", score.getValue().toString(),
                                "evidence", "Seen in the papers."))
                        .toList();
    }

    private static Map<String, Object> twoComments() {
        return Map.of(
                "answer",
                "comments",
                "comments",
                List.of(
                        Map.of("type", "fact", "text", "41 invoices, not 42.", "evidence", "Sample list"),
                        Map.of("type", "new-evidence", "text", "The project was approved.")));
    }

    private static Map<String, Object> answers() {
        return Map.of(
                "answers",
                List.of(
                        Map.of("answer", "accepted", "reason", "The list shows 41."),
                        Map.of("answer", "not-weighed", "reason", "After the cut-off.")));
    }

    private Map<String, Object> send(String form, Person person, Map<String, Object> values) {
        FormTask task = new FormTask(file.id(), null, person);
        return form(form)
                .submit(task, forms.check(forms.get(form), values, form(form).fill(task)));
    }

    private TaskForm form(String key) {
        return taskForms.stream()
                .filter(form -> form.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
