package org.backbench.improvement;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.backbench.calendar.Dates;
import org.backbench.documents.Document;
import org.backbench.workflow.Filled;
import org.backbench.workflow.FormTask;
import org.backbench.workflow.FormValues;
import org.backbench.workflow.TaskForm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The form forms/verify-action.form: what of a claim stands up to its evidence and the four tests. */
@Component
class VerifyActionForm implements TaskForm {

    private enum Verdict {
        VERIFIED,
        NOT_VERIFIED
    }

    private final Actions actions;

    VerifyActionForm(Actions actions) {
        this.actions = actions;
    }

    @Override
    public String key() {
        return "verify-action";
    }

    @Override
    public Filled fill(FormTask task) {
        ActionView view = actions.view(task.subjectId());
        return Filled.with(Map.of(
                "claim",
                claim(view),
                "verified",
                Wording.thousands(view.saving().evidenced())));
    }

    @Override
    public Map<String, Object> submit(FormTask task, FormValues values) {
        boolean verified = values.oneOf("verdict", Verdict.class) == Verdict.VERIFIED;
        BigDecimal amount = Objects.requireNonNullElse(values.optionalNumber("verified"), BigDecimal.ZERO);
        FourTests tests = new FourTests(
                values.yes("net"), values.yes("cashReleasing"), values.yes("ongoing"), values.yes("noServiceCut"));
        Verification verification =
                new Verification(verified, verified ? Wording.pounds(amount) : 0, tests, values.optionalText("reason"));
        actions.verify(task.person(), task.subjectId(), verification);
        return Map.of("verdict", verified ? "verified" : "not-verified");
    }

    @Override
    public String matter(long caseId, @Nullable Long subject) {
        return actions.get(Objects.requireNonNull(subject)).title();
    }

    /** £900,000 a year since 1 April 2011, agreed to count £750,000. A. Boone: “…”. Evidence: ledger.pdf. */
    private static String claim(ActionView view) {
        SavingStep claimed = view.saving().lastEvidence().orElseThrow();
        ActionReport report = view.reports().getFirst();
        return "%s a year since %s; agreed to count %s. %s: “%s” Evidence: %s."
                .formatted(
                        Wording.money(claimed.pounds()),
                        Dates.day(Objects.requireNonNull(claimed.since())),
                        Wording.money(view.action().expected()),
                        report.by().name(),
                        report.report(),
                        view.evidence().stream().map(Document::name).collect(Collectors.joining(", ")));
    }
}
