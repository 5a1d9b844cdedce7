package org.backbench.broken;

/** Holds a line nobody can read without scrolling. */
public class LongLine {

    // The formatter breaks texts and code, so that what stays too long is a comment like this one, which goes on and
    // on.
    static final String SENTENCE = "short";
}
