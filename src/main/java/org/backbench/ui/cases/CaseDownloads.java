package org.backbench.ui.cases;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.backbench.cases.CaseFile;
import org.backbench.figures.CaseArchives;
import org.backbench.letters.PaperFormat;
import org.backbench.letters.Papers;
import org.backbench.people.SignedIn;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.FileLink;
import org.springframework.stereotype.Component;

/** The ways to take a case along: the whole of it as one PDF or one zip, and the page as it stands on paper. */
@Component
class CaseDownloads {

    private final CaseArchives archives;
    private final Papers papers;
    private final SignedIn signedIn;

    CaseDownloads(CaseArchives archives, Papers papers, SignedIn signedIn) {
        this.archives = archives;
        this.papers = papers;
        this.signedIn = signedIn;
    }

    Box of(CaseFile file) {
        String reference = file.reference();
        FileLink pdf = new FileLink("PDF", reference + ".pdf", () -> papers.paper(
                        signedIn.person(), reference, Papers.WHOLE_CASE, PaperFormat.PDF)
                .bytes());
        pdf.getElement().setAttribute("data-testid", "whole-case-pdf").setAttribute("aria-label", "Whole case as PDF");
        Anchor zip = new Anchor((DownloadHandler) asked -> send(asked, reference), "zip");
        zip.getElement()
                .setAttribute("data-testid", "whole-case-zip")
                .setAttribute("download", true)
                .setAttribute("aria-label", "Whole case as zip");
        Button print =
                new Button("Print", click -> click.getSource().getElement().executeJs("window.print()"));
        return Box.div(
                "bb-row bb-noprint",
                Box.of(
                        "span",
                        "bb-s bb-nowrap",
                        Box.text("span", "", "Whole case: "),
                        pdf,
                        Box.text("span", "", " · "),
                        zip),
                print);
    }

    private void send(DownloadEvent asked, String reference) {
        CaseArchives.Archive archive = archives.of(signedIn.person(), reference);
        asked.setContentType("application/zip");
        asked.setFileName(archive.fileName());
        try {
            archive.write(asked.getOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
