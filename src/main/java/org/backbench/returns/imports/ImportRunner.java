package org.backbench.returns.imports;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.backbench.returns.Cycle;
import org.backbench.returns.StoredFile;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Runs bulk imports in the background, one after the other. What a stop of the service interrupts goes on at the next
 * start once its returns are stored; before that nothing is stored and the file must be sent again.
 */
@Component
class ImportRunner implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRunner.class);
    private static final int BATCH = 50;
    private static final int SECONDS_TO_STOP = 30;
    private static final String STOPPED =
            "The service was stopped before the file was stored. Nothing was stored: send the file again.";

    private final ImportRows imports;
    private final BulkRows bulk;
    private final ImportWork work;
    private final ImportCases cases;
    private final ImportProgress progress;
    private final ImportChecks checks;
    private volatile @Nullable ExecutorService worker;

    ImportRunner(
            ImportRows imports,
            BulkRows bulk,
            ImportWork work,
            ImportCases cases,
            ImportProgress progress,
            ImportChecks checks) {
        this.imports = imports;
        this.bulk = bulk;
        this.work = work;
        this.cases = cases;
        this.progress = progress;
        this.checks = checks;
    }

    @Override
    public void start() {
        ExecutorService started = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("import").factory());
        worker = started;
        imports.caughtUnstored().forEach(id -> work.finish(id, ImportState.FAILED, STOPPED));
        for (long id : bulk.withPending()) {
            progress.state(id, ImportState.MOVING_CASES);
            started.submit(() -> guarded(id, () -> moveCases(id)));
        }
    }

    /** Waits for the batch that is under way; what is left goes on at the next start. */
    @Override
    public void stop() {
        ExecutorService running = worker;
        worker = null;
        if (running == null) {
            return;
        }
        running.shutdown();
        try {
            running.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return worker != null;
    }

    void submit(long id, StoredFile file) {
        ExecutorService running = worker;
        if (running == null) {
            throw new IllegalStateException("The service is stopping.");
        }
        running.submit(() -> guarded(id, () -> run(id, file)));
    }

    private void run(long id, StoredFile file) {
        ImportView started = imports.find(id).orElseThrow();
        progress.state(id, ImportState.READING);
        ImportErrors errors;
        try {
            errors = work.take(started, checks.cycle(started.cycle()), file);
        } finally {
            file.delete();
        }
        if (errors.isEmpty()) {
            LOG.info("Import {}: stored, starting cases", id);
            moveCases(id);
        } else {
            work.refuse(id, errors);
        }
    }

    private void moveCases(long id) {
        ImportView stored = imports.find(id).orElseThrow();
        Cycle cycle = checks.cycle(stored.cycle());
        while (cases.moveNext(id, cycle, BATCH) > 0) {
            if (!isRunning()) {
                return;
            }
        }
        work.finish(id, ImportState.DONE, imported(stored));
        LOG.info("Import {}: done", id);
    }

    private static String imported(ImportView stored) {
        int leftOut = stored.leftOut().size();
        return "%s of %s %s imported%s%s."
                .formatted(
                        stored.casesTotal() == 1 ? "1 return" : stored.casesTotal() + " returns",
                        stored.dataYear(),
                        stored.casesTotal() == 1 ? "was" : "were",
                        leftOut == 0 ? "" : leftOut == 1 ? ", 1 line left out" : ", " + leftOut + " lines left out",
                        toExplain(stored.toExplain().count()));
    }

    private static String toExplain(int count) {
        return switch (count) {
            case 0 -> "";
            case 1 -> ", 1 figure is to be explained by its body";
            default -> ", " + count + " figures are to be explained by their bodies";
        };
    }

    /** A defect ends this import, not those behind it. What is stored stays; the next start takes it up again. */
    private void guarded(long id, Runnable job) {
        if (!isRunning()) {
            return;
        }
        try {
            job.run();
        } catch (RuntimeException e) {
            LOG.error("Import {} failed", id, e);
            boolean stored = bulk.withPending().contains(id);
            work.finish(
                    id,
                    ImportState.FAILED,
                    stored
                            ? "The returns are stored, but starting their cases failed. The next start of the service"
                                    + " goes on."
                            : "Something went wrong on our side. Nothing was stored: send the file again.");
        }
    }
}
