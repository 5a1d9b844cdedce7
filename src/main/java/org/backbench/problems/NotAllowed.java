package org.backbench.problems;

/** The person lacks the right for something he may know of (403). */
public non-sealed class NotAllowed extends Problem {

    public NotAllowed(String message) {
        super(message, null);
    }

    @Override
    public int status() {
        return 403;
    }
}
