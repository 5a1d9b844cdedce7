package org.backbench.ui.look;

import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import org.backbench.calendar.Dates;
import org.backbench.cases.StoryEntry;

/** Sentences of a story with their days, in the order given; what they name leads to its place in the case. */
public final class StoryList extends HtmlContainer {

    private final transient FigureSentences.Linked links;

    public StoryList(List<StoryEntry> entries, FigureSentences.Linked links) {
        super("ol");
        this.links = links;
        addClassName("bb-story");
        show(entries);
    }

    /** Adds further, earlier sentences below. */
    public void show(List<StoryEntry> entries) {
        entries.forEach(entry -> add(Box.of("li", "", day(entry), links.words(entry.sentence()))));
    }

    private static Box day(StoryEntry entry) {
        return Box.text("time", "", When.shortDay(entry.at()))
                .with("datetime", Dates.dayOf(entry.at()).toString());
    }
}
