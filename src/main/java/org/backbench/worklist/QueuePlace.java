package org.backbench.worklist;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From where a page goes on: behind or before a task, which is done tasks' moment or open ones' day. */
record QueuePlace(@Nullable LocalDate due, @Nullable Instant done, long id, boolean earlier) {

    static final QueuePlace START = new QueuePlace(null, null, 0, false);

    /** Behind an open task. */
    static QueuePlace behind(WorkItem item) {
        return new QueuePlace(item.due(), null, item.id(), false);
    }

    boolean isStart() {
        return due == null && done == null;
    }
}
