package org.backbench.returns.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is wrong with a file: all is counted, the first thousand are kept. Several threads add to it. */
public final class ImportErrors {

    private static final int MOST_KEPT = 1_000;

    private final List<ImportError> kept = new ArrayList<>();
    private int count;

    public synchronized void add(ImportError error) {
        count++;
        if (kept.size() < MOST_KEPT) {
            kept.add(error);
        }
    }

    public synchronized void addAll(List<ImportError> errors) {
        errors.forEach(this::add);
    }

    public synchronized boolean isEmpty() {
        return count == 0;
    }

    synchronized int count() {
        return count;
    }

    /** What concerns the whole file first, then line by line. */
    public synchronized List<ImportError> kept() {
        return kept.stream()
                .sorted(Comparator.comparing(ImportError::line, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }
}
