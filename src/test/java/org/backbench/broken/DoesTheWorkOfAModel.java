package org.backbench.broken;

import org.backbench.cases.CaseSteps;

/** Does what only a model may ask for. */
public class DoesTheWorkOfAModel {

    void close(CaseSteps steps) {
        steps.close(1);
    }
}
