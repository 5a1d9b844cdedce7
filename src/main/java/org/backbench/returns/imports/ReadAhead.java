package org.backbench.returns.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/** Reads a file in a thread of its own, some hundred lines ahead of those that are being stored. */
final class ReadAhead implements AutoCloseable {

    /** So many are few statements; more of them live through a collection of the heap, and are copied by it. */
    private static final int LINES = 500;

    private static final int BATCHES = 2;

    private final BlockingQueue<List<RawLine>> batches = new ArrayBlockingQueue<>(BATCHES);
    private final FutureTask<@Nullable Void> reading;
    private final Thread thread;
    private List<RawLine> waiting = new ArrayList<>(LINES);

    /** @param reading calls {@link #take} for each line, in the other thread */
    ReadAhead(Runnable reading) {
        this.reading = new FutureTask<>(reading, null);
        thread = Thread.ofPlatform().name("import-reading").unstarted(this::readToTheEnd);
    }

    ReadAhead begin() {
        thread.start();
        return this;
    }

    private void readToTheEnd() {
        reading.run();
        if (!waiting.isEmpty()) {
            hand();
        }
        hand();
    }

    void take(RawLine line) {
        waiting.add(line);
        if (waiting.size() == LINES) {
            hand();
        }
    }

    private void hand() {
        List<RawLine> lines = waiting;
        waiting = new ArrayList<>(LINES);
        try {
            batches.put(lines);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The next lines of the file, none at its end. Throws what reading it threw. */
    List<RawLine> next() {
        try {
            List<RawLine> lines = batches.take();
            if (lines.isEmpty()) {
                reading.get();
            }
            return lines;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Whoever stops before the end waits here until nobody reads the file any more. */
    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
