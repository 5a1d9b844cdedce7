package org.backbench.returns.imports;

import java.io.InputStream;
import java.util.List;
import org.backbench.people.Person;
import org.backbench.people.Rights;
import org.backbench.problems.NotFound;
import org.backbench.returns.Cycle;
import org.backbench.returns.Cycles;
import org.backbench.returns.StoredFile;
import org.springframework.stereotype.Service;

/** Bulk imports: one file for many bodies, all or nothing, in the background. */
@Service
public class Imports {

    private static final long POLL_MILLIS = 50;

    private final ImportRows rows;
    private final ImportWork work;
    private final ImportRunner runner;
    private final Cycles cycles;
    private final Rights rights;

    Imports(ImportRows rows, ImportWork work, ImportRunner runner, Cycles cycles, Rights rights) {
        this.rows = rows;
        this.work = work;
        this.runner = runner;
        this.cycles = cycles;
        this.rights = rights;
    }

    /**
     * Takes a csv or xlsx file and answers at once; {@link #view} shows how far it is. Refuses a file above 50 MB as
     * soon as so much has arrived.
     *
     * @param content is read to its end and not closed
     * @return the id of the import
     */
    public long start(Person person, int cycle, String fileName, InputStream content, ImportChoices choices) {
        rights.require(person, "import-returns");
        Cycle opened = cycles.get(cycle);
        if (choices.financialYear() != null && !choices.financialYear().equals(opened.dataYear())) {
            throw new Cycle.OtherYear(opened, choices.financialYear());
        }
        StoredFile file = StoredFile.keep(fileName, content);
        long id = work.open(person, opened, file, choices);
        runner.submit(id, file);
        return id;
    }

    /** An import as it stands now, with its errors and the lines left out. */
    public ImportView view(Person person, long id) {
        rights.require(person, "see-imports");
        return rows.find(id).orElseThrow(() -> new NotFound("import", id));
    }

    /** The imports of a cycle, the newest first, without their errors and lines left out. */
    public List<ImportView> list(Person person, int cycle) {
        rights.require(person, "see-imports");
        return rows.list(cycles.get(cycle).year());
    }

    /** Waits until an import is over, as the making of the demo does. */
    public ImportView await(Person person, long id) throws InterruptedException {
        ImportView view = view(person, id);
        while (!view.state().isOver()) {
            Thread.sleep(POLL_MILLIS);
            view = view(person, id);
        }
        return view;
    }
}
