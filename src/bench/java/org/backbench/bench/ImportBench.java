package org.backbench.bench;

import java.util.Arrays;
import java.util.Locale;
import org.backbench.returns.imports.ImportState;
import org.backbench.returns.imports.ImportView;
import org.backbench.returns.imports.Imports;
import org.springframework.jdbc.core.simple.JdbcClient;

/** P5: one file of 20,000 bodies through the bulk import, all rules, audit, all or nothing; csv and xlsx. */
final class ImportBench {

    private static final int BODIES = Integer.getInteger("bench.bodies", 20_000);
    private static final int PAIRS = Integer.getInteger("bench.pairs", 9);
    private static final int FEW = 50;

    private static final double MOST_TIMES_THE_FLOOR = 2.5;
    private static final int MOST_MEGABYTES = 64;
    private static final int FEEDBACK_MILLIS = 1_000;
    private static final int REFUSAL_MILLIS = 2_000;

    /** Of an import of 50 bodies, without the cases: change them when the import changes, and say why. */
    private static final int STATEMENTS = 19;

    private static final int COMMITS = 6;

    private ImportBench() {}

    static boolean measure() throws Exception {
        try (Product product = Product.start()) {
            ImportWorld world =
                    new ImportWorld(product, BODIES, Format.values().length * (PAIRS + Comparison.WARM_UPS) + 2);
            Report report = new Report("import");
            report.fact("bodies", BODIES);
            report.fact("values", (long) BODIES * world.valuesOfABody());
            for (Format format : Format.values()) {
                compare(product, world, format, report);
            }
            ImportRun run = new ImportRun(product, world, Format.CSV);
            report.atMost("heap above idle", heap(run), MOST_MEGABYTES, " MB");
            report.atMost("a hostile file refused", refusal(product, run), REFUSAL_MILLIS, " ms");
            return report.finish();
        }
    }

    private static void compare(Product product, ImportWorld world, Format format, Report report) throws Exception {
        String kind = format.name().toLowerCase(Locale.ROOT);
        try (FloorRun bare = new FloorRun(product, world, format)) {
            Arm ours = new Arm("import " + kind, new ImportRun(product, world, format));
            Comparison comparison =
                    new Comparison(ours, new Arm("parse + COPY " + kind, bare), new Cpu(product.get(JdbcClient.class)));
            comparison.run(PAIRS);
            report.arms(comparison);
            report.atMost("times the floor, " + kind, comparison.ratio(), MOST_TIMES_THE_FLOOR, " ×");
            report.atMost("first feedback, " + kind, firstFeedback(comparison, ours), FEEDBACK_MILLIS, " ms");
        }
    }

    private static double firstFeedback(Comparison comparison, Arm ours) {
        return comparison.of(ours).stream()
                .mapToLong(sample -> sample.counts().get("first_feedback_ms"))
                .max()
                .orElseThrow();
    }

    private static double heap(ImportRun run) throws Exception {
        run.prepare();
        try (Heap heap = new Heap()) {
            run.run();
            return heap.above();
        } finally {
            run.settle();
        }
    }

    /** A file of one line without an end: 40 MB of the letter a. */
    private static double refusal(Product product, ImportRun run) throws Exception {
        byte[] hostile = new byte[40 << 20];
        Arrays.fill(hostile, (byte) 'a');
        long before = System.nanoTime();
        ImportView over = product.get(Imports.class).await(ImportWorld.PROGRAMME, run.start(hostile));
        if (over.state() != ImportState.REFUSED) {
            throw new IllegalStateException("Not refused: " + over.outcome());
        }
        return (System.nanoTime() - before) / 1_000_000.0;
    }

    /** What ./backbench test --all checks: counts that are the same on every machine. */
    static boolean count() throws Exception {
        try (Product product = Product.start()) {
            ImportWorld world = new ImportWorld(product, FEW, 2);
            ImportRun run = new ImportRun(product, world, Format.CSV);
            run.prepare();
            run.run();
            run.settle();
            run.prepare();
            Report report = new Report("smoke");
            try (Heard heard = new Heard("import", "ForkJoinPool")) {
                run.run();
                run.settle();
                report.exactly("statements of an import of 50 bodies", heard.statements(), STATEMENTS);
                report.exactly("commits of an import of 50 bodies", heard.commits(), COMMITS);
            }
            return report.finish();
        }
    }
}
