package org.backbench.ui.letters;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.backbench.cases.CaseFile;
import org.backbench.letters.Letter;
import org.backbench.letters.Letters;
import org.backbench.letters.PaperFormat;
import org.backbench.letters.Papers;
import org.backbench.ui.cases.CaseDoor;
import org.backbench.ui.cases.CaseLayout;
import org.backbench.ui.cases.CaseTab;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.FileLink;

/** One letter of a case, as its reader has it. */
@Route(value = "cases/:reference/letters/:letter([0-9]{1,18})", layout = CaseLayout.class)
@PermitAll
public class LetterPage extends CaseTab {

    private final transient Letters letters;
    private final transient Papers papers;
    private long id;

    LetterPage(CaseDoor door, Letters letters, Papers papers) {
        super(door);
        this.letters = letters;
        this.papers = papers;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().getLong("letter").orElseThrow(NotFoundException::new);
        super.beforeEnter(event);
    }

    @Override
    protected void show(CaseFile file, QueryParameters address) {
        Letter letter = letters.read(door().person(), file.reference(), id);
        add(new Anchor("/cases/" + file.reference() + "/letters", "All letters of this case"));
        Box files = Box.div("bb-row", file(file, PaperFormat.PDF, "PDF"), file(file, PaperFormat.WORD, "Word"));
        add(new LetterSheet(letter), files);
    }

    private FileLink file(CaseFile file, PaperFormat format, String word) {
        long letter = id;
        String name = "%s-letter-%d.%s".formatted(file.reference(), letter, format.ending());
        FileLink link = new FileLink(
                "Download as " + word, name, () -> papers.letter(door().person(), file.reference(), letter, format)
                        .bytes());
        link.getElement().setAttribute("data-testid", "letter-" + format.ending());
        return link;
    }
}
