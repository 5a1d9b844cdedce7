package org.backbench.improvement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.backbench.documents.Documents;
import org.backbench.workflow.Choice;
import org.backbench.workflow.Filled;
import org.backbench.workflow.FormTask;
import org.backbench.workflow.FormValues;
import org.backbench.workflow.TaskForm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The form forms/report-progress.form: the action is done, with claim and evidence. How far an action under way is goes
 * through {@link Actions#reportProgress}, which leaves the task open.
 */
@Component
class ReportProgressForm implements TaskForm {

    private final Actions actions;
    private final Documents documents;
    private final PlanClocks clocks;

    ReportProgressForm(Actions actions, Documents documents, PlanClocks clocks) {
        this.actions = actions;
        this.documents = documents;
        this.clocks = clocks;
    }

    @Override
    public String key() {
        return "report-progress";
    }

    @Override
    public Filled fill(FormTask task) {
        List<Choice> files = documents.ofCase(task.caseId()).stream()
                .map(file -> new Choice(Long.toString(file.id()), file.name()))
                .toList();
        long claimed = actions.view(task.subjectId()).saving().claimed();
        Map<String, Object> values = claimed == 0 ? Map.of() : Map.of("claimed", Wording.thousands(claimed));
        return new Filled(values, Map.of("documents", files));
    }

    @Override
    public Map<String, Object> submit(FormTask task, FormValues values) {
        LocalDate since = Objects.requireNonNullElse(values.optionalDate("since"), clocks.today());
        List<Long> evidence =
                values.texts("evidence").stream().map(Long::valueOf).toList();
        Claim claim = new Claim(Wording.pounds(values.number("claimed")), since, values.text("report"), evidence);
        actions.reportDone(task.person(), task.subjectId(), claim);
        return Map.of();
    }

    @Override
    public String matter(long caseId, @Nullable Long subject) {
        return actions.get(Objects.requireNonNull(subject)).title();
    }

    @Override
    public @Nullable LocalDate due(long caseId, @Nullable Long subject) {
        return actions.get(Objects.requireNonNull(subject)).due();
    }
}
