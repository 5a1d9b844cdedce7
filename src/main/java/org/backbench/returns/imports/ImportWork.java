package org.backbench.returns.imports;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backbench.audit.Audit;
import org.backbench.people.Person;
import org.backbench.returns.Collection;
import org.backbench.returns.Content;
import org.backbench.returns.Cycle;
import org.backbench.returns.HandedIn;
import org.backbench.returns.ReturnState;
import org.backbench.returns.StoredFile;
import org.backbench.returns.Template;
import org.backbench.returns.Templates;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The steps of an import that each are one transaction: what is stored is stored, whatever happens next. */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class ImportWork {

    /** Bodies to a statement: keeps the arrays of a large file small. */
    private static final int CHUNK = 500;

    private final ImportRows imports;
    private final BulkRows bulk;
    private final Templates templates;
    private final ImportProgress progress;
    private final Audit audit;
    private final Clock clock;

    ImportWork(
            ImportRows imports, BulkRows bulk, Templates templates, ImportProgress progress, Audit audit, Clock clock) {
        this.imports = imports;
        this.bulk = bulk;
        this.templates = templates;
        this.progress = progress;
        this.audit = audit;
        this.clock = clock;
    }

    long open(Person person, Cycle cycle, StoredFile file, ImportChoices choices) {
        audit.record(
                person.login(),
                "import-returns",
                "cycle " + cycle.year(),
                null,
                "took %s, sha-256 %s".formatted(file.name(), file.sha256()));
        return imports.insert(cycle.year(), file, choices.leaveOutUnknown(), person.login(), clock.instant());
    }

    /** What the header and the lines say, before anything is stored. */
    void read(long id, ImportReading reading, Cycle cycle, List<String> warnings) {
        imports.setRead(
                id, reading.template().key(), cycle.dataYear(), reading.lines().size(), warnings);
    }

    /** Stores all returns of a file, or none. */
    void store(ImportView started, Cycle cycle, Collection collection, ImportCheck check) {
        Template template = templates.get(collection.template(), collection.templateVersion());
        BulkRows.Batch batch = batch(started, cycle, template);
        List<ImportCheck.Accepted> lines = check.accepted();
        for (int from = 0; from < lines.size(); from += CHUNK) {
            int to = Math.min(from + CHUNK, lines.size());
            bulk.store(batch, returns(template, cycle, lines.subList(from, to)));
            progress.rows(started.id(), to);
        }
        imports.insertLeftOut(started.id(), check.leftOut());
        imports.setStored(started.id(), lines.size());
        String what = "%d returns of %s from %s, sha-256 %s"
                .formatted(lines.size(), cycle.dataYear(), started.fileName(), started.fileSha256());
        audit.record(started.startedBy(), "import-returns", "cycle " + cycle.year(), null, what);
    }

    /** Published figures are never late: the body owes nothing here. */
    private BulkRows.Batch batch(ImportView started, Cycle cycle, Template template) {
        boolean late = !template.bulkOnly() && LocalDate.now(clock).isAfter(cycle.due());
        ReturnState state = late ? ReturnState.RECEIVED_LATE : ReturnState.RECEIVED;
        return new BulkRows.Batch(
                started.id(), cycle.year(), template.key(), state, clock.instant(), started.startedBy());
    }

    private static List<BulkRows.BulkReturn> returns(Template template, Cycle cycle, List<ImportCheck.Accepted> lines) {
        List<BulkRows.BulkReturn> returns = new ArrayList<>();
        for (ImportCheck.Accepted accepted : lines) {
            String code = accepted.body().code();
            Map<String, BigDecimal> figures = accepted.line().figures();
            Set<String> notMeasured = accepted.line().notMeasured();
            String hash = Content.hash(template, cycle.year(), code, HandedIn.of(figures, notMeasured));
            returns.add(new BulkRows.BulkReturn(code, hash, figures, notMeasured));
        }
        return returns;
    }

    void refuse(long id, List<ImportError> errors) {
        imports.insertErrors(id, errors);
        imports.finish(
                id,
                ImportState.REFUSED,
                "Nothing was stored: %s. %s: %s"
                        .formatted(
                                errors.size() == 1
                                        ? "the file has an error"
                                        : "the file has " + errors.size() + " errors",
                                capital(errors.getFirst().cell()),
                                errors.getFirst().message()),
                clock.instant());
    }

    void finish(long id, ImportState state, String outcome) {
        imports.finish(id, state, outcome, clock.instant());
    }

    private static String capital(String place) {
        return Character.toUpperCase(place.charAt(0)) + place.substring(1);
    }
}
