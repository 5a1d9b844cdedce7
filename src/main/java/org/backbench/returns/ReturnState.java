package org.backbench.returns;

/**
 * Where a return stands: no two of these are ever shown as one. Overdue is never stored, it follows from the due date,
 * and so does accepted, from what is asked about the figures; "voluntary" and "pro forma" are marks beside the state.
 */
public enum ReturnState {
    NOT_DUE("nothing typed yet"),
    DRAFT("draft"),
    AWAITING_CERTIFICATION("awaiting certification"),
    /** Certified in part; chased for the functions that are missing. */
    INCOMPLETE("incomplete"),
    RECEIVED("received"),
    RECEIVED_LATE("received late"),
    /** Certified, with every function stated as nil: there is nothing to report. */
    NIL("nil return"),
    NIL_LATE("late nil return"),
    WILL_NOT_SEND("will not send"),
    OUT_OF_SCOPE("out of scope"),
    WITHDRAWN("withdrawn");

    private final String title;

    ReturnState(String title) {
        this.title = title;
    }

    /** What has been certified whole, with figures or without any. */
    static ReturnState received(boolean nil, boolean late) {
        if (nil) {
            return late ? NIL_LATE : NIL;
        }
        return late ? RECEIVED_LATE : RECEIVED;
    }

    /** How people call it. */
    public String title() {
        return title;
    }

    /** What was asked for has come, whole: late or not, and also where there was nothing to report. */
    public boolean isReceived() {
        return this == RECEIVED || this == RECEIVED_LATE || isNil();
    }

    /** It says that there is nothing to report. */
    boolean isNil() {
        return this == NIL || this == NIL_LATE;
    }

    /** It came after its due day. */
    boolean isLate() {
        return this == RECEIVED_LATE || this == NIL_LATE;
    }

    /** The body still owes it: it is reminded before the due date, and late after it. */
    public boolean isOwed() {
        return this == NOT_DUE || this == DRAFT || this == AWAITING_CERTIFICATION || this == INCOMPLETE;
    }

    /** It is for its officer to fill in: all of it, what is still missing, or after all what was refused. */
    public boolean isTyped() {
        return this == NOT_DUE || this == DRAFT || this == INCOMPLETE || this == WILL_NOT_SEND;
    }
}
