package org.backbench.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.backbench.cases.CaseFilter;
import org.backbench.figures.BenchmarkSheets;
import org.backbench.figures.CaseSheets;
import org.backbench.figures.ComplianceSheets;
import org.backbench.figures.SavingsSheets;
import org.backbench.figures.Sheet;
import org.backbench.figures.SheetFormat;
import org.backbench.figures.WorkSheets;
import org.backbench.people.Person;
import org.backbench.people.SignedIn;
import org.backbench.returns.scope.ComplianceGroup;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Every list, whole, as csv or xlsx. */
@Tag(name = "Exports")
@RestController
@RequestMapping("/api/v1/exports")
class ExportController {

    private final WorkSheets work;
    private final CaseSheets cases;
    private final SavingsSheets savings;
    private final BenchmarkSheets benchmarks;
    private final ComplianceSheets compliance;
    private final SignedIn signedIn;

    ExportController(
            WorkSheets work,
            CaseSheets cases,
            SavingsSheets savings,
            BenchmarkSheets benchmarks,
            ComplianceSheets compliance,
            SignedIn signedIn) {
        this.work = work;
        this.cases = cases;
        this.savings = savings;
        this.benchmarks = benchmarks;
        this.compliance = compliance;
        this.signedIn = signedIn;
    }

    @GetMapping("/tasks.{format}")
    void tasks(
            @PathVariable String format,
            @RequestParam(defaultValue = "available") String queue,
            @RequestParam Map<String, String> filters,
            HttpServletResponse answer)
            throws IOException {
        send(work.tasks(person(), TaskController.queue(queue), TaskController.filter(filters)), format, answer);
    }

    @GetMapping("/cases.{format}")
    void cases(
            @PathVariable String format,
            @RequestParam(required = false) @Nullable Integer cycle,
            HttpServletResponse answer)
            throws IOException {
        CaseFilter filter = new CaseFilter(null, cycle, null, null, null, null);
        send(cases.cases(person(), filter), format, answer);
    }

    @GetMapping("/cases/{reference}/story.{format}")
    void story(@PathVariable String reference, @PathVariable String format, HttpServletResponse answer)
            throws IOException {
        send(cases.story(person(), reference), format, answer);
    }

    @GetMapping("/cases/{reference}/audit.{format}")
    void audit(@PathVariable String reference, @PathVariable String format, HttpServletResponse answer)
            throws IOException {
        send(cases.audit(person(), reference), format, answer);
    }

    @GetMapping("/compliance/{cycle}.{format}")
    void compliance(
            @PathVariable int cycle,
            @PathVariable String format,
            @RequestParam(required = false) @Nullable ComplianceGroup group,
            HttpServletResponse answer)
            throws IOException {
        send(compliance.of(cycle, group), format, answer);
    }

    /** The body of the case by all its indicators. */
    @GetMapping("/cases/{reference}/benchmarks.{format}")
    void profile(@PathVariable String reference, @PathVariable String format, HttpServletResponse answer)
            throws IOException {
        send(benchmarks.profile(person(), reference), format, answer);
    }

    @GetMapping("/plans.{format}")
    void plans(@PathVariable String format, HttpServletResponse answer) throws IOException {
        send(savings.plans(person()), format, answer);
    }

    @GetMapping("/actions.{format}")
    void actions(
            @PathVariable String format, @RequestParam(defaultValue = "false") boolean late, HttpServletResponse answer)
            throws IOException {
        send(savings.actions(person(), late), format, answer);
    }

    @GetMapping("/benchmarks/{cycle}/{indicator}.{format}")
    void benchmark(
            @PathVariable int cycle,
            @PathVariable String indicator,
            @PathVariable String format,
            @RequestParam String group,
            HttpServletResponse answer)
            throws IOException {
        send(benchmarks.benchmark(person(), cycle, indicator, group), format, answer);
    }

    private Person person() {
        return signedIn.person();
    }

    private static void send(Sheet<?> sheet, String ending, HttpServletResponse answer) throws IOException {
        SheetFormat format = SheetFormat.of(ending);
        answer.setContentType(format.contentType());
        answer.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(sheet.fileName(format))
                        .build()
                        .toString());
        sheet.write(format, answer.getOutputStream());
    }
}
