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
        rows.insert(caseId, kind, clock.instant(), by, sentence, false);
    }

    /** Adds a sentence that only the people of the body read. */
    public void tellOwn(long caseId, StoryKind kind, Person by, String sentence) {
        rows.insert(caseId, kind, clock.instant(), by, sentence, true);
    }

    /** The same for many cases at once: each id has its sentence at the same place. */
    public void tellAll(StoryKind kind, List<Long> caseIds, List<String> sentences) {
        rows.insertAll(kind, clock.instant(), caseIds, sentences);
    }

    /** The sentences of a case that everybody of it may read, newest first; the kind null means all. */
    @Transactional(readOnly = true)
    public Page<StoryEntry> of(long caseId, @Nullable StoryKind kind, @Nullable String after, int limit) {
        return page(caseId, false, kind, after, limit);
    }

    /** The same, with what only the people of the body read where the person is one of them. */
    @Transactional(readOnly = true)
    public Page<StoryEntry> of(
            Person person, CaseFile file, @Nullable StoryKind kind, @Nullable String after, int limit) {
        return page(file.id(), file.isOwn(person), kind, after, limit);
    }

    private Page<StoryEntry> page(
            long caseId, boolean own, @Nullable StoryKind kind, @Nullable String after, int limit) {
        long before = after == null ? Long.MAX_VALUE : After.id(after);
        return Page.of(rows.list(caseId, own, kind, before, limit + 1), limit, entry -> Long.toString(entry.id()));
    }
}
