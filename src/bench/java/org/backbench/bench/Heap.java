package org.backbench.bench;

import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicLong;

/** What lives on the heap, looked at again and again while something else works. */
final class Heap implements AutoCloseable {

    private static final long PAUSE_MILLIS = 150;

    private final long idle = used();
    private final AtomicLong most = new AtomicLong();
    private final Thread watcher = Thread.ofPlatform().daemon().start(this::watch);

    private void watch() {
        try {
            while (true) {
                most.accumulateAndGet(used(), Math::max);
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Megabytes above what lived before. */
    double above() {
        return Math.max(0, most.get() - idle) / (1024.0 * 1024);
    }

    /** Bytes that live now. */
    static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    @Override
    public void close() throws InterruptedException {
        watcher.interrupt();
        watcher.join();
    }
}
