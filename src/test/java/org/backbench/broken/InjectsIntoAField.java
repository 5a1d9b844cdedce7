package org.backbench.broken;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Autowired;

/** Takes what it needs behind its constructor's back. */
public class InjectsIntoAField {

    @Autowired
    Clock clock;
}
