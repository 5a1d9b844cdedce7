package org.backbench.bench;

import java.io.ByteArrayInputStream;
import java.util.Map;
import org.backbench.returns.imports.ImportChoices;
import org.backbench.returns.imports.ImportState;
import org.backbench.returns.imports.ImportView;
import org.backbench.returns.imports.Imports;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One bulk import as the programme office makes it, until all returns are stored. Its cases belong to the engine. */
final class ImportRun implements Arm.Work {

    private static final long POLL_MILLIS = 25;

    private final Product product;
    private final ImportWorld world;
    private final Format format;
    private final Imports imports;
    private byte[] file = {};
    private int year;

    ImportRun(Product product, ImportWorld world, Format format) {
        this.product = product;
        this.world = world;
        this.format = format;
        imports = product.get(Imports.class);
    }

    @Override
    public void prepare() throws Exception {
        year = world.nextYear();
        file = world.file(format, year);
    }

    @Override
    public Map<String, Long> run() throws InterruptedException {
        long before = System.nanoTime();
        long id = start(file);
        long firstFeedback = -1;
        ImportView view = imports.view(ImportWorld.PROGRAMME, id);
        while (!isStored(view)) {
            if (firstFeedback < 0 && view.rowsDone() > 0) {
                firstFeedback = (System.nanoTime() - before) / 1_000_000;
            }
            Thread.sleep(POLL_MILLIS);
            view = imports.view(ImportWorld.PROGRAMME, id);
        }
        if (view.state() == ImportState.REFUSED || view.state() == ImportState.FAILED) {
            throw new IllegalStateException(view.outcome());
        }
        long stored = (System.nanoTime() - before) / 1_000_000;
        return Map.of(
                "first_feedback_ms", firstFeedback < 0 ? stored : firstFeedback, "stored", (long) view.rowsTotal());
    }

    private static boolean isStored(ImportView view) {
        return view.state() == ImportState.MOVING_CASES || view.state().isOver();
    }

    long start(byte[] content) {
        return imports.start(
                ImportWorld.PROGRAMME, year, format.fileName(), new ByteArrayInputStream(content), ImportChoices.NONE);
    }

    /** Takes the cases away that still wait, so that the next run has the machine for itself. */
    @Override
    public void settle() throws InterruptedException {
        product.get(JdbcClient.class)
                .sql("update bulk_import set moved_to = :beyond")
                .param("beyond", Long.MAX_VALUE)
                .update();
        if (year > 0) {
            for (ImportView view : imports.list(ImportWorld.PROGRAMME, year)) {
                imports.await(ImportWorld.PROGRAMME, view.id());
            }
        }
    }
}
