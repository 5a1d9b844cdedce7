package org.backbench.ui.programme;

import org.backbench.bodies.Bodies;
import org.backbench.figures.OfficeSheets;
import org.backbench.people.Person;
import org.backbench.people.Rights;
import org.backbench.people.SignedIn;
import org.backbench.returns.Cycles;
import org.backbench.returns.Returns;
import org.backbench.returns.Templates;
import org.backbench.returns.imports.Imports;
import org.backbench.ui.look.DueDates;
import org.springframework.stereotype.Component;

/** What the cards of the programme page ask. */
@Component
record ProgrammeTools(
        Collecting collecting, Imports imports, Bodies bodies, DueDates dates, SignedIn signedIn, Rights rights) {

    Person person() {
        return signedIn.person();
    }

    boolean may(String action) {
        return rights.may(person(), action);
    }

    Cycles cycles() {
        return collecting.cycles();
    }

    Templates templates() {
        return collecting.templates();
    }

    OfficeSheets sheets() {
        return collecting.sheets();
    }

    /** Cycles, what they ask for, what has come, and all of it as files. */
    @Component
    record Collecting(Cycles cycles, Templates templates, Returns returns, OfficeSheets sheets) {}
}
