package org.backbench.cases;

import java.time.Clock;
import java.util.List;
import org.backbench.paging.After;
import org.backbench.paging.Page;
import org.backbench.people.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happened in a case, in plain sentences. */
@Service
@Transactional
public class Story {

    private final StoryRows rows;
    private final Clock clock;

    Story(StoryRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Adds a sentence; without a person the service did it. */
    public void tell(long caseId, StoryKind kind, @Nullable Person by, String sentence) {
        rows.insert(caseId, kind, clock.instant(), by, sentence);
    }

    /** The same for many cases at once: each id has its sentence at the same place. */
    public void tellAll(StoryKind kind, List<Long> caseIds, List<String> sentences) {
        rows.insertAll(kind, clock.instant(), caseIds, sentences);
    }

    /** The sentences of a case, newest first; the kind null means all. */
    @Transactional(readOnly = true)
    public Page<StoryEntry> of(long caseId, @Nullable StoryKind kind, @Nullable String after, int limit) {
        long before = after == null ? Long.MAX_VALUE : After.id(after);
        return Page.of(rows.list(caseId, kind, before, limit + 1), limit, entry -> Long.toString(entry.id()));
    }
}
