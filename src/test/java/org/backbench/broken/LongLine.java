package org.backbench.broken;

/** Holds a line nobody can read without scrolling. */
public class LongLine {

    // The formatter breaks everything that has a blank, so what stays too long is a single word like this address:
    // https://example.org/an-address-that-goes-on/and-on/because-nobody-thought-of-those-who-have-to-read-it/in-a-narrow-window
    static final String SENTENCE = "short";
}
