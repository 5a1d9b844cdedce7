package org.backbench.problems;

/** Something that is not there, or of which this person may not know: both answer alike (404). */
public final class NotFound extends Problem {

    public NotFound(String what, Object id) {
        super("There is no %s %s, or it is not yours to see.".formatted(what, id), null);
    }

    @Override
    public int status() {
        return 404;
    }
}
