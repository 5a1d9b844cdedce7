package org.backbench.returns.corrections;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.backbench.returns.Difference;
import org.backbench.returns.SendingBack;
import org.backbench.workflow.Filled;
import org.backbench.workflow.FormTask;
import org.backbench.workflow.FormValues;
import org.backbench.workflow.TaskForm;
import org.springframework.stereotype.Component;

/** The form forms/certify-correction.form: the certificate of a corrected version, or why it goes back. */
@Component
class CertifyCorrectionForm implements TaskForm {

    private enum Outcome {
        CERTIFY,
        SEND_BACK
    }

    private final CorrectionTurns turns;
    private final SendingBack sendingBack;

    CertifyCorrectionForm(CorrectionTurns turns, SendingBack sendingBack) {
        this.turns = turns;
        this.sendingBack = sendingBack;
    }

    @Override
    public String key() {
        return "certify-correction";
    }

    @Override
    public Filled fill(FormTask task) {
        String changes =
                turns.changes(task.subjectId()).stream().map(Difference::words).collect(Collectors.joining("\n"));
        Correction correction = turns.get(task.subjectId());
        String why = Objects.requireNonNullElse(correction.sentReason(), "");
        return new Filled(
                Map.of("asked", correction.reason(), "why", why, "changes", changes),
                sendingBack.choices(task.caseId()));
    }

    @Override
    public Map<String, Object> submit(FormTask task, FormValues values) {
        if (values.oneOf("outcome", Outcome.class) == Outcome.SEND_BACK) {
            turns.sendBack(task.person(), task.subjectId(), values.text("reason"), SendingBack.lines(values));
            return Map.of("certification", "sent-back");
        }
        turns.certify(task.person(), task.subjectId());
        return Map.of("certification", "certified");
    }
}
