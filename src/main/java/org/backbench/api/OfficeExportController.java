package org.backbench.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.backbench.figures.ComplianceSheets;
import org.backbench.figures.OfficeSheets;
import org.backbench.people.Person;
import org.backbench.people.SignedIn;
import org.backbench.returns.scope.ComplianceGroup;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The lists of the programme office, whole, as csv or xlsx. */
@Tag(name = "Exports")
@RestController
@RequestMapping("/api/v1/exports")
class OfficeExportController {

    private final OfficeSheets office;
    private final ComplianceSheets compliance;
    private final SignedIn signedIn;

    OfficeExportController(OfficeSheets office, ComplianceSheets compliance, SignedIn signedIn) {
        this.office = office;
        this.compliance = compliance;
        this.signedIn = signedIn;
    }

    @GetMapping("/compliance/{cycle}.{format}")
    void compliance(
            @PathVariable int cycle,
            @PathVariable String format,
            @RequestParam(required = false) @Nullable ComplianceGroup group,
            HttpServletResponse answer)
            throws IOException {
        SheetAnswer.send(compliance.of(cycle, group), format, answer);
    }

    @GetMapping("/scope/{cycle}.{format}")
    void scope(
            @PathVariable int cycle,
            @RequestParam(required = false) @Nullable Boolean in,
            @PathVariable String format,
            HttpServletResponse answer)
            throws IOException {
        SheetAnswer.send(office.scope(cycle, in), format, answer);
    }

    @GetMapping("/pro-forma/{cycle}/{template}.{format}")
    void shares(
            @PathVariable int cycle,
            @PathVariable String template,
            @PathVariable String format,
            HttpServletResponse answer)
            throws IOException {
        SheetAnswer.send(office.shares(person(), cycle, template), format, answer);
    }

    @GetMapping("/headcounts/{code}.{format}")
    void headcounts(@PathVariable String code, @PathVariable String format, HttpServletResponse answer)
            throws IOException {
        SheetAnswer.send(office.headcounts(person(), code), format, answer);
    }

    /** Errors, figures to explain and lines left out of an import. */
    @GetMapping("/imports/{id}.{format}")
    void findings(@PathVariable long id, @PathVariable String format, HttpServletResponse answer) throws IOException {
        SheetAnswer.send(office.findings(person(), id), format, answer);
    }

    /** What bodies that have ended left open. */
    @GetMapping("/succession.{format}")
    void succession(@PathVariable String format, HttpServletResponse answer) throws IOException {
        SheetAnswer.send(office.succession(person()), format, answer);
    }

    private Person person() {
        return signedIn.person();
    }
}
