package org.backbench.ui.returns;

import org.backbench.returns.DraftDoor;
import org.backbench.returns.ReturnNotes;
import org.backbench.returns.Returns;
import org.backbench.returns.corrections.Corrections;
import org.backbench.returns.queries.Queries;
import org.backbench.returns.roundtrip.ReturnFiles;
import org.springframework.stereotype.Component;

/** What the form of a return asks and tells. */
@Component
record EntryDesk(
        Returns returns,
        DraftDoor door,
        ReturnNotes notes,
        ReturnFiles files,
        Corrections corrections,
        Queries queries,
        DraftWatch watch) {}
