package org.backbench.returns;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.backbench.calendar.Calendar;
import org.backbench.workflow.Filled;
import org.backbench.workflow.FormTask;
import org.backbench.workflow.FormValues;
import org.backbench.workflow.TaskForm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The form forms/certify-return.form: the certificate, or the reason why the return goes back. */
@Component
class CertifyReturnForm implements TaskForm {

    private enum Outcome {
        CERTIFY,
        SEND_BACK
    }

    /** Working days a certifying officer has, within the due date of the return. */
    private static final int DAYS = 5;

    private final Returns returns;
    private final SendingBack sendingBack;
    private final Calendar calendar;
    private final Clock clock;

    CertifyReturnForm(Returns returns, SendingBack sendingBack, Calendar calendar, Clock clock) {
        this.returns = returns;
        this.sendingBack = sendingBack;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "certify-return";
    }

    @Override
    public Filled fill(FormTask task) {
        return new Filled(Map.of(), sendingBack.choices(task.caseId()));
    }

    @Override
    public Map<String, Object> submit(FormTask task, FormValues values) {
        if (values.oneOf("outcome", Outcome.class) == Outcome.SEND_BACK) {
            returns.sendBack(task.person(), task.caseId(), values.text("reason"), SendingBack.lines(values));
            return Map.of("certification", "sent-back");
        }
        returns.certify(task.person(), task.caseId());
        boolean incomplete = returns.ofCase(task.caseId()).state() == ReturnState.INCOMPLETE;
        return Map.of("certification", incomplete ? "incomplete" : "certified");
    }

    /** Never past the day the return is due; a return that is late already leaves the usual five days. */
    @Override
    public LocalDate due(long caseId, @Nullable Long subject) {
        LocalDate today = LocalDate.now(clock);
        LocalDate usual = calendar.plusWorkingDays(today, DAYS);
        LocalDate due = returns.ofCase(caseId).due();
        return due.isBefore(today) || usual.isBefore(due) ? usual : due;
    }
}
