package org.backbench.ui.cases;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.backbench.cases.CaseFile;
import org.backbench.ui.duty.DutyCard;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.standing.FiguresCard;

/** The first page of a case: its story, its clocks, who has to do with it. */
@Route(value = "cases/:reference", layout = CaseLayout.class)
@PermitAll
public class OverviewTab extends CaseTab {

    private final transient StoryCard story;
    private final transient ClocksCard clocks;
    private final transient WhoCard who;
    private final transient FiguresCard figures;
    private final transient DutyCard duty;

    OverviewTab(CaseDoor door, StoryCard story, ClocksCard clocks, WhoCard who, FiguresCard figures, DutyCard duty) {
        super(door);
        this.figures = figures;
        this.duty = duty;
        this.story = story;
        this.clocks = clocks;
        this.who = who;
    }

    @Override
    protected void show(CaseFile file, QueryParameters address) {
        String kind = address.getSingleParameter("show").orElse("");
        Box left = Box.div("bb-stack", story.of(file, kind));
        Card shares = door().may("see-benchmarks") ? figures.of(file) : null;
        if (shares != null) {
            left.add(shares);
        }
        Box right = Box.div("bb-stack", clocks.of(file), who.of(file, door().person()));
        duty.of(file, door().person()).ifPresent(right::add);
        add(Box.div("bb-cols", left, right));
    }
}
