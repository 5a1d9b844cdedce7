package org.backbench.ui.improvement;

import org.backbench.improvement.Actions;
import org.backbench.improvement.Plans;
import org.backbench.improvement.Savings;
import org.backbench.people.Rights;
import org.backbench.people.SignedIn;
import org.backbench.ui.look.DueDates;
import org.springframework.stereotype.Component;

/** What the improvement page asks. */
@Component
record ImprovementTools(
        Plans plans, Actions actions, Savings savings, SignedIn signedIn, Rights rights, DueDates dates) {}
