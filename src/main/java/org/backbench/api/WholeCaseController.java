package org.backbench.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.backbench.figures.CaseArchives;
import org.backbench.letters.PaperFormat;
import org.backbench.letters.Papers;
import org.backbench.people.SignedIn;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The whole case as one file, as far as its reader may see it. */
@Tag(name = "Exports")
@RestController
@RequestMapping("/api/v1/exports/cases")
class WholeCaseController {

    private final CaseArchives archives;
    private final Papers papers;
    private final SignedIn signedIn;

    WholeCaseController(CaseArchives archives, Papers papers, SignedIn signedIn) {
        this.archives = archives;
        this.papers = papers;
        this.signedIn = signedIn;
    }

    /** Lists, papers, letters and documents, with a list of contents that gives the SHA-256 of each. */
    @GetMapping("/{reference}.zip")
    void zip(@PathVariable String reference, HttpServletResponse answer) throws IOException {
        CaseArchives.Archive archive = archives.of(signedIn.person(), reference);
        begin(answer, "application/zip", archive.fileName());
        archive.write(answer.getOutputStream());
    }

    /** One tagged PDF: story, clocks, figures, queries, judgements, plan and savings. */
    @GetMapping("/{reference}.pdf")
    void pdf(@PathVariable String reference, HttpServletResponse answer) throws IOException {
        Papers.PaperFile paper = papers.paper(signedIn.person(), reference, Papers.WHOLE_CASE, PaperFormat.PDF);
        begin(answer, MediaType.APPLICATION_PDF_VALUE, paper.name());
        answer.getOutputStream().write(paper.bytes());
    }

    private static void begin(HttpServletResponse answer, String type, String fileName) {
        answer.setContentType(type);
        answer.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(fileName).build().toString());
    }
}
