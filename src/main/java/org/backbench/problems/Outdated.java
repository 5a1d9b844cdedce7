package org.backbench.problems;

/** Someone else was first: the state has moved on since the person looked (409). */
public non-sealed class Outdated extends Problem {

    public Outdated(String message) {
        super(message);
    }

    @Override
    public int status() {
        return 409;
    }
}
