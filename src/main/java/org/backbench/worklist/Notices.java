package org.backbench.worklist;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.backbench.people.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people are told about tasks that were theirs: a screen shows it as it comes, until they have seen it. */
@Service
@Transactional
public class Notices {

    private static final int MOST = 50;

    private final NoticeRows rows;
    private final Clock clock;

    Notices(NoticeRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** The oldest first, 50 at most. */
    @Transactional(readOnly = true)
    public List<Notice> unseen(Person person) {
        return rows.unseen(person.id(), MOST);
    }

    /** The person has seen everything up to this notice. */
    public void seen(Person person, long upTo) {
        rows.setSeen(person.id(), upTo, clock.instant());
    }

    /** Tells a person something about tasks as a whole. */
    public void tell(Person person, String sentence) {
        tell(person.id(), null, sentence);
    }

    /** Tells these people the same about tasks, or a case, as a whole. */
    public void tellAll(List<Long> people, String sentence) {
        List<@Nullable Long> noTask = new ArrayList<>(Collections.nCopies(people.size(), null));
        tellAll(people, noTask, Collections.nCopies(people.size(), sentence));
    }

    void tell(@Nullable Long personId, @Nullable Long task, String sentence) {
        if (personId != null) {
            List<@Nullable Long> tasks = new ArrayList<>();
            tasks.add(task);
            rows.insertAll(List.of(personId), tasks, List.of(sentence), clock.instant());
        }
    }

    void tellAll(List<Long> people, List<@Nullable Long> tasks, List<String> sentences) {
        if (!people.isEmpty()) {
            rows.insertAll(people, tasks, sentences, clock.instant());
        }
    }
}
