package org.backbench.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.backbench.paging.Page;
import org.backbench.returns.Compliance;
import org.backbench.returns.ReturnDuties;
import org.backbench.returns.ScopeDecision;
import org.backbench.returns.Scopes;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who owes a return of a cycle, who does not, and why. */
@Tag(name = "Cycles")
@RestController
@RequestMapping("/api/v1/cycles/{year}")
class ScopeController {

    private final Scopes scopes;
    private final ReturnDuties duties;

    ScopeController(Scopes scopes, ReturnDuties duties) {
        this.scopes = scopes;
        this.duties = duties;
    }

    @GetMapping("/scope")
    Page<ScopeDecision> scope(
            @PathVariable int year,
            @RequestParam(name = "in-scope", required = false) @Nullable Boolean inScope,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        return scopes.list(year, inScope, after, Limits.of(limit));
    }

    @GetMapping("/compliance")
    Page<Compliance> compliance(
            @PathVariable int year,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        return duties.compliance(year, after, Limits.of(limit));
    }
}
