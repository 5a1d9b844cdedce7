package org.backbench.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormDraftTest {

    private static final Map<String, Object> FINANCE = Map.of("function", "Finance", "tally", "Improve 4, explain 1");
    private static final Map<String, Object> ICT = Map.of("function", "ICT", "tally", "In line 5");

    private final FormModel moderate = FormFixtures.form("moderate");

    @Test
    void laysWhatWasTypedOverWhatTheCaseGives() {
        Map<String, Object> shown = moderate.withDraft(
                Map.of("functions", List.of(FINANCE), "summary", "Given"), Map.of("summary", "Typed"));

        assertThat(shown).containsEntry("summary", "Typed").containsEntry("functions", List.of(FINANCE));
    }

    @Test
    void keepsAnEmptiedFieldEmpty() {
        assertThat(moderate.withDraft(Map.of("summary", "Given"), Map.of("summary", "")))
                .containsEntry("summary", "");
    }

    @Test
    void letsTheDraftOfARowFollowItsRow() {
        Map<String, Object> draft = Map.of(
                "functions",
                List.of(
                        Map.of("function", "Finance", "tally", "Improve 4, explain 1", "verdict", "improve"),
                        Map.of("function", "Estates", "tally", "In line 5", "verdict", "in-line")));

        assertThat(moderate.withDraft(Map.of("functions", List.of(ICT, FINANCE)), draft))
                .containsEntry(
                        "functions",
                        List.of(
                                ICT,
                                Map.of(
                                        "function", "Finance",
                                        "tally", "Improve 4, explain 1",
                                        "verdict", "improve")));
    }

    @Test
    void takesReadOnlyValuesFromTheCaseOnly() {
        Map<String, Object> forged =
                Map.of("functions", List.of(Map.of("function", "Finance", "tally", "In line 5", "minority", "P3")));

        assertThat(moderate.withDraft(Map.of("functions", List.of(FINANCE)), forged))
                .containsEntry(
                        "functions",
                        List.of(Map.of("function", "Finance", "tally", "Improve 4, explain 1", "minority", "P3")));
    }

    @Test
    void followsAllThatIsReadOnlyWhereARowHasNoHeading() {
        FormModel answers = FormFixtures.form("answer-comments");
        Map<String, Object> draft = Map.of(
                "answers",
                List.of(
                        Map.of("comment", "Second", "answer", "rejected"),
                        Map.of("comment", "Gone", "answer", "accepted")));

        assertThat(answers.withDraft(
                        Map.of("answers", List.of(Map.of("comment", "First"), Map.of("comment", "Second"))), draft))
                .containsEntry(
                        "answers",
                        List.of(Map.of("comment", "First"), Map.of("comment", "Second", "answer", "rejected")));
    }

    @Test
    void keepsTheRowsAPersonAdded() {
        FormModel plan = FormFixtures.form("draft-plan");
        List<Map<String, Object>> typed = List.of(Map.of("what", "Shared payroll", "gross", "about 900"));

        assertThat(plan.withDraft(Map.of("kind", "plan"), Map.of("items", typed)))
                .isEqualTo(Map.of("kind", "plan", "items", typed));
    }
}
