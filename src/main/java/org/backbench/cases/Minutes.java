package org.backbench.cases;

import org.backbench.audit.Audit;
import org.backbench.people.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down what happens in a case: the sentence for the story of the case, the row for the trail. */
@Component
public class Minutes {

    private final Story story;
    private final Audit audit;

    Minutes(Story story, Audit audit) {
        this.story = story;
        this.audit = audit;
    }

    /** For story and trail alike; without a person the process did it. */
    public void decided(CaseFile file, @Nullable Person by, String action, String sentence) {
        story.tell(file.id(), StoryKind.DECISION, by, sentence);
        trail(file, by, action, sentence);
    }

    /** For story and trail, filed under the deadlines of the story. */
    public void dated(CaseFile file, String action, String sentence) {
        story.tell(file.id(), StoryKind.DEADLINE, null, sentence);
        trail(file, null, action, sentence);
    }

    /** For the story alone, where the trail has its rows already. */
    public void told(CaseFile file, String sentence) {
        story.tell(file.id(), StoryKind.NOTE, null, sentence);
    }

    /** For the trail alone: what others of the case may not read yet. */
    public void trail(CaseFile file, @Nullable Person by, String action, String detail) {
        audit.record(by == null ? "process" : by.login(), action, file.reference(), file.id(), detail);
    }
}
