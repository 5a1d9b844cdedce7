package org.backbench.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.backbench.figures.BenchmarkSheets;
import org.backbench.figures.CaseSheets;
import org.backbench.figures.FigureSheets;
import org.backbench.people.Person;
import org.backbench.people.SignedIn;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The lists of a case, whole, as csv or xlsx. */
@Tag(name = "Exports")
@RestController
@RequestMapping("/api/v1/exports/cases/{reference}")
class CaseExportController {

    private final CaseSheets cases;
    private final FigureSheets figures;
    private final BenchmarkSheets benchmarks;
    private final SignedIn signedIn;

    CaseExportController(CaseSheets cases, FigureSheets figures, BenchmarkSheets benchmarks, SignedIn signedIn) {
        this.cases = cases;
        this.figures = figures;
        this.benchmarks = benchmarks;
        this.signedIn = signedIn;
    }

    @GetMapping("/story.{format}")
    void story(@PathVariable String reference, @PathVariable String format, HttpServletResponse answer)
            throws IOException {
        SheetAnswer.send(cases.story(person(), reference), format, answer);
    }

    @GetMapping("/audit.{format}")
    void audit(@PathVariable String reference, @PathVariable String format, HttpServletResponse answer)
            throws IOException {
        SheetAnswer.send(cases.audit(person(), reference), format, answer);
    }

    /** The body of the case by all its indicators. */
    @GetMapping("/benchmarks.{format}")
    void profile(@PathVariable String reference, @PathVariable String format, HttpServletResponse answer)
            throws IOException {
        SheetAnswer.send(benchmarks.profile(person(), reference), format, answer);
    }

    /** Every line of every version of the return that the person may see. */
    @GetMapping("/figures.{format}")
    void figures(@PathVariable String reference, @PathVariable String format, HttpServletResponse answer)
            throws IOException {
        SheetAnswer.send(figures.figures(person(), reference), format, answer);
    }

    /** The lines in which two versions differ. */
    @GetMapping("/differences/{from}/{to}.{format}")
    void differences(
            @PathVariable String reference,
            @PathVariable int from,
            @PathVariable int to,
            @PathVariable String format,
            HttpServletResponse answer)
            throws IOException {
        SheetAnswer.send(figures.differences(person(), reference, from, to), format, answer);
    }

    @GetMapping("/queries.{format}")
    void queries(@PathVariable String reference, @PathVariable String format, HttpServletResponse answer)
            throws IOException {
        SheetAnswer.send(figures.queries(person(), reference), format, answer);
    }

    @GetMapping("/documents.{format}")
    void documents(@PathVariable String reference, @PathVariable String format, HttpServletResponse answer)
            throws IOException {
        SheetAnswer.send(figures.documents(person(), reference), format, answer);
    }

    private Person person() {
        return signedIn.person();
    }
}
