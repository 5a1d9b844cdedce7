package org.backbench.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.backbench.cases.CaseFilter;
import org.backbench.figures.BenchmarkSheets;
import org.backbench.figures.CaseSheets;
import org.backbench.figures.SavingsSheets;
import org.backbench.figures.WorkSheets;
import org.backbench.people.Person;
import org.backbench.people.SignedIn;
import org.backbench.worklist.WorkFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Every list across cases, whole, as csv or xlsx. */
@Tag(name = "Exports")
@RestController
@RequestMapping("/api/v1/exports")
class ExportController {

    private final WorkSheets work;
    private final CaseSheets cases;
    private final SavingsSheets savings;
    private final BenchmarkSheets benchmarks;
    private final SignedIn signedIn;

    ExportController(
            WorkSheets work, CaseSheets cases, SavingsSheets savings, BenchmarkSheets benchmarks, SignedIn signedIn) {
        this.work = work;
        this.cases = cases;
        this.savings = savings;
        this.benchmarks = benchmarks;
        this.signedIn = signedIn;
    }

    @GetMapping("/tasks.{format}")
    void tasks(
            @PathVariable String format,
            @RequestParam(defaultValue = "available") String queue,
            @RequestParam Map<String, String> filters,
            HttpServletResponse answer)
            throws IOException {
        SheetAnswer.send(work.tasks(person(), TaskController.queue(queue), WorkFilter.of(filters)), format, answer);
    }

    @GetMapping("/cases.{format}")
    void cases(
            @PathVariable String format,
            @RequestParam(required = false) @Nullable Integer cycle,
            HttpServletResponse answer)
            throws IOException {
        CaseFilter filter = new CaseFilter(null, cycle, null, null, null, null, null);
        SheetAnswer.send(cases.cases(person(), filter), format, answer);
    }

    @GetMapping("/plans.{format}")
    void plans(@PathVariable String format, HttpServletResponse answer) throws IOException {
        SheetAnswer.send(savings.plans(person()), format, answer);
    }

    @GetMapping("/actions.{format}")
    void actions(
            @PathVariable String format, @RequestParam(defaultValue = "false") boolean late, HttpServletResponse answer)
            throws IOException {
        SheetAnswer.send(savings.actions(person(), late), format, answer);
    }

    @GetMapping("/benchmarks/{cycle}/{indicator}.{format}")
    void benchmark(
            @PathVariable int cycle,
            @PathVariable String indicator,
            @PathVariable String format,
            @RequestParam String group,
            HttpServletResponse answer)
            throws IOException {
        SheetAnswer.send(benchmarks.benchmark(person(), cycle, indicator, group), format, answer);
    }

    private Person person() {
        return signedIn.person();
    }
}
