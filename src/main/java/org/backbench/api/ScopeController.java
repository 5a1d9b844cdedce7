package org.backbench.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.backbench.paging.Page;
import org.backbench.people.SignedIn;
import org.backbench.returns.scope.Compliance;
import org.backbench.returns.scope.ComplianceGroup;
import org.backbench.returns.scope.NewProForma;
import org.backbench.returns.scope.ProForma;
import org.backbench.returns.scope.ProFormas;
import org.backbench.returns.scope.ReturnDuties;
import org.backbench.returns.scope.ScopeDecision;
import org.backbench.returns.scope.Scopes;
import org.backbench.returns.scope.Share;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who owes a return of a cycle, who does not, and why. */
@Tag(name = "Cycles")
@RestController
@RequestMapping("/api/v1/cycles/{year}")
class ScopeController {

    private final Scopes scopes;
    private final ReturnDuties duties;
    private final ProFormas proFormas;
    private final SignedIn signedIn;

    ScopeController(Scopes scopes, ReturnDuties duties, ProFormas proFormas, SignedIn signedIn) {
        this.scopes = scopes;
        this.duties = duties;
        this.proFormas = proFormas;
        this.signedIn = signedIn;
    }

    @GetMapping("/scope")
    Page<ScopeDecision> scope(
            @PathVariable int year,
            @RequestParam(name = "in-scope", required = false) @Nullable Boolean inScope,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        return scopes.list(year, inScope, after, Limits.of(limit));
    }

    /** The figures of former bodies by code and line, and how they are shared out. */
    record ProFormaRequest(String template, List<Share> shares, Map<String, Map<String, BigDecimal>> figures) {
        ProFormaRequest {
            Objects.requireNonNull(template, "template");
            Objects.requireNonNull(shares, "shares");
            Objects.requireNonNull(figures, "figures");
        }
    }

    @PostMapping("/pro-forma")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, List<ProForma>> makeProForma(@PathVariable int year, @RequestBody ProFormaRequest asked) {
        return Map.of(
                "items",
                proFormas.make(
                        signedIn.person(), year, asked.template(), new NewProForma(asked.shares(), asked.figures())));
    }

    @GetMapping("/pro-forma")
    Map<String, List<Share>> shares(@PathVariable int year, @RequestParam(defaultValue = "vfm-2009") String template) {
        return Map.of("items", proFormas.shares(signedIn.person(), year, template));
    }

    @GetMapping("/compliance")
    Page<Compliance> compliance(
            @PathVariable int year,
            @RequestParam(required = false) @Nullable ComplianceGroup group,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        return duties.compliance(year, group, after, Limits.of(limit));
    }
}
