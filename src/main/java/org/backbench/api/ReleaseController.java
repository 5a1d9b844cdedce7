package org.backbench.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import org.backbench.api.BenchmarkController.BenchmarkAnswer;
import org.backbench.benchmarks.CorrectionNote;
import org.backbench.benchmarks.Releases;
import org.backbench.paging.Page;
import org.backbench.people.Rights;
import org.backbench.people.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The releases of a benchmark, and the corrections that came after them. */
@Tag(name = "Benchmarks")
@RestController
@RequestMapping("/api/v1/benchmarks")
class ReleaseController {

    /** Why a release stands or is made again. */
    record Decision(String reason) {

        Decision {
            Objects.requireNonNull(reason, "reason");
        }
    }

    private final Releases releases;
    private final Rights rights;
    private final SignedIn signedIn;

    ReleaseController(Releases releases, Rights rights, SignedIn signedIn) {
        this.releases = releases;
        this.rights = rights;
        this.signedIn = signedIn;
    }

    @GetMapping("/{cycle}/{indicator}/releases")
    List<BenchmarkAnswer> all(@PathVariable int cycle, @PathVariable String indicator, @RequestParam String group) {
        rights.require(signedIn.person(), "see-benchmarks");
        return releases.seenBy(signedIn.person(), cycle, indicator, group).stream()
                .map(BenchmarkAnswer::of)
                .toList();
    }

    @GetMapping("/{cycle}/{indicator}/corrections")
    Page<CorrectionNote> corrections(
            @PathVariable int cycle,
            @PathVariable String indicator,
            @RequestParam String group,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        rights.require(signedIn.person(), "see-benchmarks");
        return releases.notes(cycle, indicator, group, after, Limits.of(limit));
    }

    @PostMapping("/corrections/{id}/keep")
    void keep(@PathVariable long id, @RequestBody Decision decision) {
        releases.keep(signedIn.person(), id, decision.reason());
    }

    @PostMapping("/corrections/{id}/reissue")
    void reissue(@PathVariable long id, @RequestBody Decision decision) {
        releases.reissue(signedIn.person(), id, decision.reason());
    }
}
