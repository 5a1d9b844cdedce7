package org.backbench.ui.documents;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.backbench.cases.CaseFile;
import org.backbench.documents.Document;
import org.backbench.documents.Documents;
import org.backbench.figures.FigureSheets;
import org.backbench.problems.NotFound;
import org.backbench.ui.cases.CaseDoor;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.DataTable;
import org.backbench.ui.look.EmptyState;
import org.backbench.ui.look.FileLink;
import org.backbench.ui.look.FileSize;
import org.backbench.ui.look.SheetLinks;
import org.backbench.ui.look.Toast;
import org.backbench.ui.look.When;

/** Shows the files of a case to those who see the case, and takes further ones from those who may add them. */
@org.springframework.stereotype.Component
public class DocumentShelf {

    private static final String ADD = "add-document";
    private static final int SHORT_HASH = 12;

    private final Documents documents;
    private final FigureSheets sheets;
    private final CaseDoor door;

    DocumentShelf(Documents documents, FigureSheets sheets, CaseDoor door) {
        this.documents = documents;
        this.sheets = sheets;
        this.door = door;
    }

    /** All files of the case, and a place for more; what is added is told afterwards. */
    Card whole(CaseFile file, Runnable added) {
        List<Document> all = documents.ofCase(file.id());
        Card card = new Card("Documents");
        card.add(all.isEmpty() ? nothing() : table(file, all));
        if (door.may(ADD)) {
            card.add(adding(file, added));
        }
        card.note("files of this case; evidence of a saving is chosen from them");
        return all.isEmpty()
                ? card
                : card.note(new SheetLinks(() -> sheets.documents(door.person(), file.reference())));
    }

    /** Names of these files to download, one below the other. */
    public Component links(CaseFile file, List<Document> some) {
        Box list = Box.of("ul", "bb-clocks");
        some.forEach(document -> list.add(Box.of("li", "", link(file, document), Box.detail(about(document)))));
        return list;
    }

    /** A place to add a file; what is added is told afterwards. Only for those who may add one. */
    public Component adding(CaseFile file, Runnable added) {
        return new FileDrop("Add a document…", (name, bytes) -> {
            Document stored =
                    documents.store(door.person(), door.find(file.reference()).id(), name, bytes);
            Toast.done("%s is stored with the case.".formatted(stored.name()));
            added.run();
        });
    }

    private Component table(CaseFile file, List<Document> all) {
        return new DataTable<Document>("Documents", "acts")
                .column("nm", "Name", document -> link(file, document))
                .text("Kind", document -> document.type().ending())
                .text("Size", document -> FileSize.of(document.size()))
                .text("Added by", Document::addedBy)
                .text("When", document -> When.shortDay(document.addedAt()) + ", " + When.time(document.addedAt()))
                .part("Fingerprint (SHA-256)", DocumentShelf::fingerprint)
                .rows(all.reversed());
    }

    private FileLink link(CaseFile file, Document document) {
        FileLink link = new FileLink(document.name(), document.name(), () -> bytes(file, document));
        link.getElement().setAttribute("data-testid", "document-" + document.id());
        return link;
    }

    /** Asked anew at each download: who may see the case no longer does not get the file either. */
    private byte[] bytes(CaseFile file, Document document) throws NotFound {
        return documents.bytes(door.find(file.reference()).id(), document.id());
    }

    private static Component fingerprint(Document document) {
        return Box.text("span", "bb-s bb-2", document.sha256().substring(0, SHORT_HASH) + "…")
                .with("title", document.sha256());
    }

    private static String about(Document document) {
        return "%s, %s, added by %s on %s"
                .formatted(
                        document.type().ending(),
                        FileSize.of(document.size()),
                        document.addedBy(),
                        When.day(document.addedAt()));
    }

    private EmptyState nothing() {
        String next = door.may(ADD)
                ? "Add the first one below: a ledger extract, a decision, a contract. Evidence is chosen from them."
                : "What the body, its peers or the inspector hand in stands here, with who added it and when.";
        return new EmptyState("No document has been added", next);
    }
}
