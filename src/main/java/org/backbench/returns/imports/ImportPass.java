package org.backbench.returns.imports;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.backbench.returns.Cycle;
import org.backbench.returns.StoredFile;
import org.backbench.returns.Template;
import org.backbench.returns.spreadsheet.Spreadsheets;
import org.backbench.returns.spreadsheet.Unreadable;
import org.jspecify.annotations.Nullable;

/**
 * One pass over a file: lines are read, held against register and rules and stored, some thousand at a time. From the
 * first error on nothing more is stored, but all that is wrong is found.
 */
final class ImportPass {

    /** To say how far it is costs a commit: with the first lines, so that something moves, then each so many. */
    private static final int SAY_EVERY = 10;

    private final ImportView started;
    private final Cycle cycle;
    private final ImportChecks checks;
    private final ImportStoring storing;
    private final ImportProgress progress;
    private final StoredFile file;
    private final ReadAhead ahead = new ReadAhead(this::read);
    private final ImportReading reading;
    private final ImportErrors errors = new ImportErrors();
    private @Nullable Held held;
    private CompletableFuture<List<VersionBytes.Ready>> checking = CompletableFuture.completedFuture(List.of());
    private int taken;
    private int stored;
    private int rounds;

    /** What is known once the header is. */
    private record Held(Template template, ImportCheck check, BulkRows.Batch batch, VersionBytes bytes) {

        List<VersionBytes.Ready> checked(List<RawLine> lines, ImportCheck.Known against) {
            return check.take(lines, against).parallelStream().map(bytes::of).toList();
        }
    }

    ImportPass(
            ImportView started,
            Cycle cycle,
            StoredFile file,
            ImportChecks checks,
            ImportStoring storing,
            ImportProgress progress) {
        this.started = started;
        this.cycle = cycle;
        this.file = file;
        this.checks = checks;
        this.storing = storing;
        this.progress = progress;
        reading = checks.reading(cycle, errors, ahead::take);
    }

    /** Takes the file to its end, or as far as it can be read; whether all of it is stored now. */
    boolean run() {
        try (ahead) {
            ahead.begin();
            for (List<RawLine> lines = ahead.next(); !lines.isEmpty(); lines = ahead.next()) {
                take(lines);
            }
        }
        if (!reading.headerFits()) {
            return false;
        }
        store(held(), checking.join());
        progress.read(started.id(), cycle, reading, checks.warnings(cycle, held().check()));
        if (errors.isEmpty()) {
            storing.finish(started, cycle, stored, held().check());
        }
        return errors.isEmpty();
    }

    private void read() {
        try {
            Spreadsheets.read(file.path(), reading::take);
            reading.finish();
        } catch (Unreadable e) {
            errors.add(new ImportError(e.line(), null, e.sentence()));
        }
    }

    ImportErrors errors() {
        return errors;
    }

    /** The lines before these are stored while these are held against the rules, and the next ones read. */
    private void take(List<RawLine> lines) {
        Held known = held();
        taken += lines.size();
        List<VersionBytes.Ready> ready = checking.join();
        checking =
                CompletableFuture.supplyAsync(() -> known.checked(lines, checks.known(cycle, known.template(), lines)));
        store(known, ready);
    }

    private void store(Held known, List<VersionBytes.Ready> ready) {
        if (errors.isEmpty() && !ready.isEmpty()) {
            storing.store(known.batch(), ready);
            stored += ready.size();
        }
        if (rounds++ % SAY_EVERY == 0) {
            progress.rows(started.id(), taken);
        }
    }

    /** Made with the first line: the header says which template it is. */
    private Held held() {
        Held known = held;
        if (known == null) {
            Template template = reading.filledIn();
            BulkRows.Batch batch = storing.batch(started, cycle, template);
            known = new Held(
                    template,
                    checks.check(cycle, template, started.leaveOut(), errors),
                    batch,
                    storing.bytes(batch, template));
            held = known;
        }
        return known;
    }
}
