package org.backbench.ui.letters;

import java.util.List;
import java.util.Optional;
import org.backbench.cases.CaseFile;
import org.backbench.letters.PaperFormat;
import org.backbench.letters.Papers;
import org.backbench.ui.cases.CaseDoor;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.FileLink;
import org.springframework.stereotype.Component;

/** The papers of a case besides its letters, each as PDF and as Word. */
@Component
class PaperLinks {

    private final Papers papers;
    private final CaseDoor door;

    PaperLinks(Papers papers, CaseDoor door) {
        this.papers = papers;
        this.door = door;
    }

    /** Nothing where the case has none yet. */
    Optional<Card> of(CaseFile file) {
        List<Papers.Offer> offers = papers.ofCase(door.person(), file.reference());
        if (offers.isEmpty()) {
            return Optional.empty();
        }
        Box list = Box.of("ul", "bb-clocks");
        offers.forEach(offer -> list.add(Box.of(
                "li",
                "",
                Box.text("div", "", offer.title()),
                Box.div(
                        "bb-row",
                        offer.formats().stream()
                                .map(format -> link(file, offer, format))
                                .toArray(FileLink[]::new)))));
        return Optional.of(new Card("Papers", list));
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
