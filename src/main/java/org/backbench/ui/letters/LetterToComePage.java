package org.backbench.ui.letters;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.backbench.cases.CaseFile;
import org.backbench.letters.Letter;
import org.backbench.letters.Letters;
import org.backbench.ui.cases.CaseDoor;
import org.backbench.ui.cases.CaseLayout;
import org.backbench.ui.cases.CaseTab;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.EmptyState;
import org.backbench.ui.look.Notice;
import org.backbench.ui.look.When;

/** What a clock of a case will write if nothing comes before, as it would read by what is known today. */
@Route(value = "cases/:reference/letters/to-come/:rung([0-9]{1,18})", layout = CaseLayout.class)
@PermitAll
public class LetterToComePage extends CaseTab {

    private final transient Letters letters;
    private long rung;

    LetterToComePage(CaseDoor door, Letters letters) {
        super(door);
        this.letters = letters;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        rung = event.getRouteParameters().getLong("rung").orElseThrow(NotFoundException::new);
        super.beforeEnter(event);
    }

    @Override
    protected void show(CaseFile file, QueryParameters address) {
        List<Letter> foretold = letters.foretold(door().person(), file.reference(), rung);
        add(new Anchor("/cases/" + file.reference() + "/letters", "All letters of this case"));
        if (foretold.isEmpty()) {
            add(new Card(
                    "Letter to come",
                    new EmptyState(
                            "This letter is not to come any more",
                            "It has been written, or what it would have asked for has come. All letters of this case"
                                    + " say which.")));
            return;
        }
        add(Notice.attention(
                "Not written yet.", """
                It will be on %s, if nothing comes before, and would read like this. Names and dates are those known \
                today.""".formatted(When.day(foretold.getFirst().writtenAt()))));
        foretold.forEach(letter -> add(new LetterSheet(letter)));
    }
}
