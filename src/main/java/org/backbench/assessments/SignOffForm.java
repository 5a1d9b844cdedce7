package org.backbench.assessments;

import java.util.Map;
import org.backbench.workflow.FormTask;
import org.backbench.workflow.FormValues;
import org.backbench.workflow.TaskForm;
import org.springframework.stereotype.Component;

/** The form forms/sign-off.form: the variable signature is signed or returned. */
@Component
class SignOffForm implements TaskForm {

    private enum Outcome {
        SIGN,
        RETURN
    }

    private final SignOffs signOffs;

    SignOffForm(SignOffs signOffs) {
        this.signOffs = signOffs;
    }

    @Override
    public String key() {
        return "sign-off";
    }

    @Override
    public Map<String, Object> submit(FormTask task, FormValues values) {
        if (values.oneOf("outcome", Outcome.class) == Outcome.SIGN) {
            signOffs.sign(task.person(), task.caseId());
            return Map.of("signature", "signed");
        }
        signOffs.giveBack(task.person(), task.caseId(), values.text("reason"));
        return Map.of("signature", "returned");
    }
}
