package org.backbench.broken;

/** Remembers something for everybody. */
public class ChangesStaticState {

    static int count;
}
