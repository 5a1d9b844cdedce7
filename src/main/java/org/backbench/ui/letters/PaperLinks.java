package org.backbench.ui.letters;

import java.util.List;
import java.util.Optional;
import org.backbench.cases.CaseFile;
import org.backbench.figures.SavingsSheets;
import org.backbench.letters.PaperFormat;
import org.backbench.letters.Papers;
import org.backbench.ui.cases.CaseDoor;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.FileLink;
import org.backbench.ui.look.SheetLinks;
import org.springframework.stereotype.Component;

/** The papers of a case besides its letters, each as PDF and as Word. */
@Component
class PaperLinks {

    private final Papers papers;
    private final SavingsSheets sheets;
    private final CaseDoor door;

    PaperLinks(Papers papers, SavingsSheets sheets, CaseDoor door) {
        this.papers = papers;
        this.sheets = sheets;
        this.door = door;
    }

    /** Nothing where the case has none yet. */
    Optional<Card> of(CaseFile file) {
        List<Papers.Offer> offers = papers.ofCase(door.person(), file.reference());
        if (offers.isEmpty()) {
            return Optional.empty();
        }
        Box list = Box.of("ul", "bb-clocks");
        offers.forEach(offer -> list.add(Box.of("li", "", Box.text("div", "", offer.title()), links(file, offer))));
        return Optional.of(new Card("Papers", list));
    }

    /** The tracker comes as a list as well, to calculate with. */
    private Box links(CaseFile file, Papers.Offer offer) {
        Box links = Box.div("bb-row");
        offer.formats().forEach(format -> links.add(link(file, offer, format)));
        if (offer.paper().equals("tracker")) {
            links.add(new SheetLinks(() -> sheets.tracker(door.person(), file.reference())));
        }
        return links;
    }

    private FileLink link(CaseFile file, Papers.Offer offer, PaperFormat format) {
        String word = format == PaperFormat.PDF ? "PDF" : "Word";
        String name = "%s-%s.%s".formatted(file.reference(), offer.paper(), format.ending());
        FileLink link =
                new FileLink(word, name, () -> papers.paper(door.person(), file.reference(), offer.paper(), format)
                        .bytes());
        link.getElement().setAttribute("aria-label", "%s as %s".formatted(offer.title(), word));
        link.getElement().setAttribute("data-testid", offer.paper() + "-" + format.ending());
        return link;
    }
}
