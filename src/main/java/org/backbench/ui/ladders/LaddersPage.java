package org.backbench.ui.ladders;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Collectors;
import org.backbench.deadlines.Ladder;
import org.backbench.deadlines.LadderRung;
import org.backbench.deadlines.LedgerEdits;
import org.backbench.figures.LadderSheets;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.DataTable;
import org.backbench.ui.look.PageHead;
import org.backbench.ui.look.SheetLinks;
import org.backbench.ui.shell.Shell;

/** All ladders in force: what is sent before and after a day, and to whom. */
@Route(value = "programme/ladders", layout = Shell.class)
@PageTitle("Ladders · Backbench")
@PermitAll
public class LaddersPage extends Main implements BeforeEnterObserver {

    private final transient Office office;
    private final transient LedgerEdits edits;
    private final transient LadderSheets sheets;

    LaddersPage(Office office, LedgerEdits edits, LadderSheets sheets) {
        this.office = office;
        this.edits = edits;
        this.sheets = sheets;
        addClassName("bb-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        office.require("edit-ladder");
        removeAll();
        add(PageHead.programme(
                "ladders",
                "Ladders",
                "A ladder says what a clock sends, how long before or after its day, and to whom. A change makes a new"
                        + " version; what was sent stays with the version that sent it."));
        add(new Card(
                        "In force",
                        new DataTable<Ladder>("Ladders", "cards")
                                .part(
                                        "Ladder",
                                        ladder -> new Anchor(
                                                "/programme/ladders/" + ladder.kind(),
                                                LadderWords.title(ladder.kind())))
                                .number("Version", ladder -> Integer.toString(ladder.version()))
                                .text("Steps", LaddersPage::steps)
                                .rows(edits.ladders(office.person())))
                .note(new SheetLinks(() -> sheets.ladders(office.person()))));
    }

    private static String steps(Ladder ladder) {
        return ladder.rungs().stream().map(LadderRung::offsetInWords).distinct().collect(Collectors.joining(", "));
    }
}
