package org.backbench.broken;

/** Needs more than a reader can hold. */
public class TakesSeven {

    final int sum;

    TakesSeven(int one, int two, int three, int four, int five, int six, int seven) {
        sum = one + two + three + four + five + six + seven;
    }
}
