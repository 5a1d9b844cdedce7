package org.backbench.ui.returns;

import java.util.List;
import org.backbench.returns.Failure;
import org.backbench.returns.ReturnDraft;
import org.backbench.ui.look.Shape;
import org.backbench.ui.look.Status;

/** How a draft stands: what is wrong with what was typed; what is still empty is another matter. */
public final class DraftStanding {

    private DraftStanding() {}

    /** 2 things to put right; nothing wrong so far; ready to send. */
    public static Status of(ReturnDraft draft) {
        int wrong = wrong(draft).size();
        if (wrong > 0) {
            return new Status(Shape.SOON, wrong == 1 ? "1 thing to put right" : wrong + " things to put right");
        }
        return draft.open().isEmpty()
                ? new Status(Shape.DONE, "ready to send")
                : new Status(Shape.HALF, "nothing wrong so far");
    }

    static List<Failure> wrong(ReturnDraft draft) {
        return draft.open().stream()
                .filter(failure -> !failure.rule().equals("required"))
                .toList();
    }
}
