package org.backbench.returns.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.backbench.audit.Audit;
import org.backbench.returns.Cycle;
import org.backbench.returns.ReturnState;
import org.backbench.returns.Template;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Stores what an import has read and checked, some lines at a time; all of it is one transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ImportStoring {

    private final ImportRows imports;
    private final BulkRows bulk;
    private final Audit audit;
    private final Clock clock;
    private final JsonMapper json;

    ImportStoring(ImportRows imports, BulkRows bulk, Audit audit, Clock clock, JsonMapper json) {
        this.imports = imports;
        this.bulk = bulk;
        this.audit = audit;
        this.clock = clock;
        this.json = json;
    }

    /** Published figures are never late: the body owes nothing here. */
    BulkRows.Batch batch(ImportView started, Cycle cycle, Template template) {
        boolean late = !template.bulkOnly() && LocalDate.now(clock).isAfter(cycle.due());
        ReturnState state = late ? ReturnState.RECEIVED_LATE : ReturnState.RECEIVED;
        return new BulkRows.Batch(
                started.id(), cycle.year(), template.key(), state, clock.instant(), started.startedBy());
    }

    VersionBytes bytes(BulkRows.Batch batch, Template template) {
        return new VersionBytes(batch, template, json);
    }

    void store(BulkRows.Batch batch, List<VersionBytes.Ready> versions) {
        Map<String, BulkRows.Received> returns =
                bulk
                        .receive(
                                batch,
                                versions.stream()
                                        .map(VersionBytes.Ready::bodyCode)
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(BulkRows.Received::bodyCode, Function.identity()));
        bulk.copyVersions(versions, returns);
    }

    /** Everything is stored: what is left is to say so, and to let the cases go on. */
    void finish(ImportView started, Cycle cycle, int stored, ImportCheck check) {
        imports.insertLeftOut(started.id(), check.leftOut());
        imports.insertErrors(started.id(), ImportRows.Kind.TO_EXPLAIN, check.toExplain());
        imports.setStored(started.id(), stored);
        String what = "%d returns of %s from %s, sha-256 %s"
                .formatted(stored, cycle.dataYear(), started.fileName(), started.fileSha256());
        audit.record(started.startedBy(), "import-returns", "cycle " + cycle.year(), null, what);
    }
}
