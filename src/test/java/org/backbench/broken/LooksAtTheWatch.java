package org.backbench.broken;

import java.time.LocalDate;

/** Asks the machine what day it is. */
public class LooksAtTheWatch {

    LocalDate today() {
        return LocalDate.now();
    }
}
