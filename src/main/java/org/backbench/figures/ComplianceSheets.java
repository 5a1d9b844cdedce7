package org.backbench.figures;

import org.backbench.paging.Page;
import org.backbench.returns.scope.Compliance;
import org.backbench.returns.scope.ComplianceGroup;
import org.backbench.returns.scope.ReturnDuties;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Who owed a return of a cycle and how the duty was met, as a file; voluntary returns are not on it. */
@Service
public class ComplianceSheets {

    private static final int PAGE = 500;

    private final ReturnDuties duties;

    ComplianceSheets(ReturnDuties duties) {
        this.duties = duties;
    }

    /** @param group only those; null: all */
    public Sheet<Compliance> of(int cycle, @Nullable ComplianceGroup group) {
        return new Sheet<>("compliance-" + cycle, () -> Page.all(after -> duties.compliance(cycle, group, after, PAGE)))
                .column("body", Compliance::bodyCode)
                .column("name", Compliance::bodyName)
                .column("fictional", Compliance::fictional)
                .column("template", Compliance::template)
                .column("group", line -> ComplianceGroup.of(line.state()).title())
                .column("state", Compliance::standing)
                .column("due", Compliance::due)
                .column("received", Compliance::receivedOn)
                .column("working_days_late", Compliance::workingDaysLate)
                .column("note", line -> "Lateness is not itself poor performance.");
    }
}
