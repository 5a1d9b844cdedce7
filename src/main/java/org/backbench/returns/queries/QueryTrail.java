package org.backbench.returns.queries;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.backbench.audit.Audit;
import org.backbench.cases.Story;
import org.backbench.cases.StoryKind;
import org.backbench.people.Person;
import org.backbench.problems.Invalid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down what happens to queries and corrections: trail and story, in the transaction of the change. */
@Component
public class QueryTrail {

    private static final int LONGEST = 2000;

    private final Audit audit;
    private final Story story;
    private final Clock clock;

    QueryTrail(Audit audit, Story story, Clock clock) {
        this.audit = audit;
        this.story = story;
        this.clock = clock;
    }

    /** Whoever asks for something says why, in at most 2,000 characters. */
    public static String requireReason(String reason) {
        String why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST) {
            String sentence = "Say why, in at most 2,000 characters: the other side reads it.";
            throw new Invalid(sentence, List.of(new Invalid.Place("reason", sentence)));
        }
        return why;
    }

    public Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * @param by null: the service did it
     * @param object what people call it: Q1
     */
    public void done(@Nullable Person by, String action, String object, long caseId, String sentence) {
        audit.record(by == null ? "service" : by.login(), action, object, caseId, sentence);
        story.tell(caseId, StoryKind.FIGURES, by, sentence);
    }
}
