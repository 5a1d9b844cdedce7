package org.backbench.returns.imports;

import java.time.Clock;
import java.util.List;
import org.backbench.audit.Audit;
import org.backbench.people.Person;
import org.backbench.returns.Cycle;
import org.backbench.returns.StoredFile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** The steps of an import that each are one transaction: what is stored is stored, whatever happens next. */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class ImportWork {

    private final ImportRows imports;
    private final ImportChecks checks;
    private final ImportStoring storing;
    private final ImportProgress progress;
    private final Audit audit;
    private final Clock clock;

    ImportWork(
            ImportRows imports,
            ImportChecks checks,
            ImportStoring storing,
            ImportProgress progress,
            Audit audit,
            Clock clock) {
        this.imports = imports;
        this.checks = checks;
        this.storing = storing;
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

    /** Stores all returns of a file or none; what is wrong with it, if anything. */
    ImportErrors take(ImportView started, Cycle cycle, StoredFile file) {
        ImportPass pass = new ImportPass(started, cycle, file, checks, storing, progress);
        if (!pass.run()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return pass.errors();
    }

    void refuse(long id, ImportErrors wrong) {
        List<ImportError> errors = wrong.kept();
        imports.insertErrors(id, ImportRows.Kind.ERROR, wrong);
        imports.finish(
                id,
                ImportState.REFUSED,
                "Nothing was stored: %s. %s: %s"
                        .formatted(
                                wrong.count() == 1
                                        ? "the file has an error"
                                        : "the file has " + wrong.count() + " errors",
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
