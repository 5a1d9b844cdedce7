package org.backbench.returns.scope;

import java.util.Arrays;
import java.util.Set;
import org.backbench.returns.ReturnState;

/** How bodies met their duty, as the list of a cycle groups them; every state of a return is in one group. */
public enum ComplianceGroup {
    SENT("sent in time", ReturnState.RECEIVED, ReturnState.NIL),
    SENT_LATE("sent late", ReturnState.RECEIVED_LATE, ReturnState.NIL_LATE),
    INCOMPLETE("incomplete", ReturnState.INCOMPLETE),
    NOT_SENT("not sent", ReturnState.NOT_DUE, ReturnState.DRAFT, ReturnState.AWAITING_CERTIFICATION),
    WILL_NOT_SEND("will not send", ReturnState.WILL_NOT_SEND),
    WITHDRAWN("withdrawn", ReturnState.WITHDRAWN, ReturnState.OUT_OF_SCOPE);

    private final String title;
    private final Set<ReturnState> states;

    ComplianceGroup(String title, ReturnState... states) {
        this.title = title;
        this.states = Set.of(states);
    }

    public String title() {
        return title;
    }

    public Set<ReturnState> states() {
        return states;
    }

    public static ComplianceGroup of(ReturnState state) {
        return Arrays.stream(values())
                .filter(group -> group.states.contains(state))
                .findFirst()
                .orElseThrow();
    }
}
