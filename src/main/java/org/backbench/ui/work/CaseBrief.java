package org.backbench.ui.work;

import com.vaadin.flow.component.Component;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Cases;
import org.backbench.cases.Story;
import org.backbench.people.Person;
import org.backbench.ui.look.BodyClasses;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.EmptyState;
import org.backbench.ui.look.Facts;
import org.backbench.ui.look.FigureSentences;
import org.backbench.ui.look.StoryList;
import org.backbench.ui.look.When;
import org.backbench.worklist.WorkItem;

/** The brief of a task that has none of its own: which case this is and what happened last. */
@org.springframework.stereotype.Component
public class CaseBrief {

    private static final int LAST = 5;

    private final Cases cases;
    private final Story story;
    private final FigureSentences sentences;

    CaseBrief(Cases cases, Story story, FigureSentences sentences) {
        this.cases = cases;
        this.story = story;
        this.sentences = sentences;
    }

    /** The facts of the case and the last lines of its story; other briefs put their own parts before it. */
    public Component of(Person person, WorkItem item) {
        CaseFile file = cases.get(item.caseId());
        Facts facts = new Facts()
                .fact("Body", BodyClasses.title(file.bodyClass()) + ", " + file.region())
                .fact("Cycle", file.cycle() + ", data year " + file.dataYear())
                .fact("Open since", When.day(item.openedAt()));
        facts.addClassName("bb-s");
        return Box.div("bb-stack", facts, Box.div("", Box.text("h3", "", "What happened last"), last(person, file)));
    }

    private Component last(Person person, CaseFile file) {
        var entries = story.of(person, file, null, null, LAST).items();
        return entries.isEmpty()
                ? new EmptyState("Nothing yet", "The story of the case begins with its first step.")
                : new StoryList(entries, sentences.of(file));
    }
}
