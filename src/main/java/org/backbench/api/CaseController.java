package org.backbench.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import org.backbench.audit.Audit;
import org.backbench.audit.AuditEvent;
import org.backbench.cases.CaseFile;
import org.backbench.cases.CaseFilter;
import org.backbench.cases.Cases;
import org.backbench.cases.Endings;
import org.backbench.cases.StageRow;
import org.backbench.cases.Story;
import org.backbench.cases.StoryEntry;
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

/** The case files a person may see, their story and their trail. */
@Tag(name = "Cases")
@RestController
@RequestMapping("/api/v1")
class CaseController {

    /** A case with the stages it has entered. */
    record CaseAnswer(CaseFile file, List<StageRow> stages) {}

    /** Why a case is withdrawn. */
    record Withdrawal(String reason) {

        Withdrawal {
            Objects.requireNonNull(reason, "reason");
        }
    }

    private final Cases cases;
    private final Story story;
    private final Endings endings;
    private final Audit audit;
    private final Rights rights;
    private final SignedIn signedIn;

    CaseController(Cases cases, Story story, Endings endings, Audit audit, Rights rights, SignedIn signedIn) {
        this.cases = cases;
        this.story = story;
        this.endings = endings;
        this.audit = audit;
        this.rights = rights;
        this.signedIn = signedIn;
    }

    @GetMapping("/cases")
    Page<CaseFile> list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable Integer cycle,
            @RequestParam(name = "class", required = false) @Nullable String bodyClass,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        CaseFilter filter = new CaseFilter(q, cycle, bodyClass, region, null, null, null);
        return cases.list(signedIn.person(), filter, after, Limits.of(limit));
    }

    @GetMapping("/cases/{reference}")
    CaseAnswer get(@PathVariable String reference) {
        CaseFile file = cases.find(signedIn.person(), reference);
        return new CaseAnswer(file, cases.stages(file.id()));
    }

    @GetMapping("/cases/{reference}/timeline")
    Page<StoryEntry> timeline(
            @PathVariable String reference,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        CaseFile file = cases.find(signedIn.person(), reference);
        return story.of(signedIn.person(), file, null, after, Limits.of(limit));
    }

    @PostMapping("/cases/{reference}/withdraw")
    CaseAnswer withdraw(@PathVariable String reference, @RequestBody Withdrawal withdrawal) {
        endings.withdraw(signedIn.person(), reference, withdrawal.reason());
        return get(reference);
    }

    @GetMapping("/audit")
    Page<AuditEvent> audit(
            @RequestParam(name = "case") String reference,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        rights.require(signedIn.person(), "see-audit");
        CaseFile file = cases.find(signedIn.person(), reference);
        return audit.ofCase(file.id(), after, Limits.of(limit));
    }
}
