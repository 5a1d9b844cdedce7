package org.backbench.worklist;

/** How many tasks each queue holds, counted up to a thousand. */
public record WorkCounts(int available, int mine, int onHold, int colleagues, int done) {

    public int of(Queue queue) {
        return switch (queue) {
            case AVAILABLE -> available;
            case MINE -> mine;
            case ON_HOLD -> onHold;
            case COLLEAGUES -> colleagues;
            case DONE -> done;
        };
    }
}
