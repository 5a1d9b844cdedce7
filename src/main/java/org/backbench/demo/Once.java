package org.backbench.demo;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Does each step of the load once, whole or not at all, however often the load is begun. */
@Component
class Once {

    private final DemoRows rows;
    private final TransactionTemplate transaction;

    Once(DemoRows rows, TransactionTemplate transaction) {
        this.rows = rows;
        this.transaction = transaction;
    }

    void run(String step, Runnable work) {
        transaction.executeWithoutResult(status -> {
            if (rows.mark(step)) {
                work.run();
            }
        });
    }

    boolean isDone(String step) {
        return rows.isMarked(step);
    }
}
