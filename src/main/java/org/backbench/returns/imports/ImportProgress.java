package org.backbench.returns.imports;

import java.util.List;
import org.backbench.returns.Cycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How far an import is, seen by everybody at once while the work itself is still one open transaction. */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class ImportProgress {

    private final ImportRows imports;

    ImportProgress(ImportRows imports) {
        this.imports = imports;
    }

    void state(long id, ImportState state) {
        imports.setState(id, state);
    }

    /** What the header and the lines said, once all have been read. */
    void read(long id, Cycle cycle, ImportReading reading, List<String> warnings) {
        imports.setRead(id, reading.template().key(), cycle.dataYear(), reading.count(), warnings);
        imports.setState(id, ImportState.STORING);
    }

    void rows(long id, int done) {
        imports.setRowsDone(id, done);
    }
}
