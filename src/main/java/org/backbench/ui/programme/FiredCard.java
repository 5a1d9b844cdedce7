package org.backbench.ui.programme;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import org.backbench.calendar.Dates;
import org.backbench.cases.CaseFile;
import org.backbench.deadlines.FiredRung;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.FictionalTag;
import org.backbench.ui.look.Figures;
import org.backbench.ui.look.Steady;
import org.backbench.ui.look.When;

/** What happened while the training clock moved the last time, the latest first. */
final class FiredCard extends Div {

    private static final int FIRST = 8;
    private static final int MOST = 60;

    private final transient ClockTools tools;
    private final transient Steady list = new Steady(this);

    FiredCard(ClockTools tools) {
        this.tools = tools;
        show();
    }

    void show() {
        tools.mover()
                .last()
                .filter(move -> !move.fired().isEmpty())
                .ifPresentOrElse(move -> list.show(card(move)), list::show);
        setVisible(getChildren().findAny().isPresent());
    }

    private Card card(ClockMove move) {
        List<FiredRung> fired = move.fired();
        int first = Math.min(FIRST, fired.size());
        int most = Math.min(MOST, fired.size());
        Card card = new Card("What happened on the way", list(fired.subList(0, first)));
        if (most > first) {
            card.add(new NativeDetails("%d earlier".formatted(most - first), list(fired.subList(first, most))));
        }
        int more = move.progress().fired() - most;
        card.note("latest first" + (more > 0 ? ", " + Figures.count(more) + " more in the stories of the cases" : ""));
        card.getElement().setAttribute("data-testid", "fired");
        return card;
    }

    private Box list(List<FiredRung> fired) {
        Box list = Box.of("ol", "bb-story");
        fired.forEach(rung -> list.add(line(rung)));
        return list;
    }

    private Box line(FiredRung rung) {
        CaseFile file = tools.cases().get(rung.caseId());
        Box day = Box.text("time", "", When.shortDay(rung.at()))
                .with("datetime", Dates.dayOf(rung.at()).toString());
        Box body = Box.of("span", "", new Anchor("/cases/" + file.reference(), file.bodyName()));
        if (file.fictional()) {
            body.add(" ");
            body.add(new FictionalTag());
        }
        return Box.of("li", "", day, Box.div("", body, Box.text("div", "", rung.sentence())));
    }
}
