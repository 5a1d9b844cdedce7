package org.backbench.ui.cases;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.backbench.cases.CaseFile;
import org.backbench.ui.look.Box;

/** The first page of a case: its story, its clocks, who has to do with it. */
@Route(value = "cases/:reference", layout = CaseLayout.class)
@PermitAll
public class OverviewTab extends CaseTab {

    private final transient StoryCard story;
    private final transient ClocksCard clocks;
    private final transient WhoCard who;

    OverviewTab(CaseDoor door, StoryCard story, ClocksCard clocks, WhoCard who) {
        super(door);
        this.story = story;
        this.clocks = clocks;
        this.who = who;
    }

    @Override
    protected void show(CaseFile file, QueryParameters address) {
        String kind = address.getSingleParameter("show").orElse("");
        add(Box.div(
                "bb-cols",
                Box.div("bb-stack", story.of(file, kind)),
                Box.div("bb-stack", clocks.of(file), who.of(file))));
    }
}
