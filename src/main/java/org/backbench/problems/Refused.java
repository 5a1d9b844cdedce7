package org.backbench.problems;

/** A named rule forbids this now (422). Each module names its rules by extending this class. */
public non-sealed class Refused extends Problem {

    public Refused(String message) {
        super(message);
    }

    @Override
    public int status() {
        return 422;
    }
}
