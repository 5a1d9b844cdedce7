package org.backbench.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.backbench.cases.Cases;
import org.backbench.improvement.ActionView;
import org.backbench.improvement.Actions;
import org.backbench.improvement.Heir;
import org.backbench.improvement.Recommendations;
import org.backbench.improvement.Successions;
import org.backbench.improvement.WaitingAction;
import org.backbench.improvement.WaitingPlan;
import org.backbench.paging.Page;
import org.backbench.people.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What bodies that ended have left open, and the successors that take it over. */
@Tag(name = "Plans")
@RestController
@RequestMapping("/api/v1")
class SuccessionController {

    /** The successors of a body that has ended, one or two, each with the owner it names. */
    record Passed(List<Heir> heirs) {
        Passed {
            Objects.requireNonNull(heirs, "heirs");
        }
    }

    private final Successions successions;
    private final Recommendations recommendations;
    private final Actions actions;
    private final Cases cases;
    private final SignedIn signedIn;

    SuccessionController(
            Successions successions, Recommendations recommendations, Actions actions, Cases cases, SignedIn signedIn) {
        this.successions = successions;
        this.recommendations = recommendations;
        this.actions = actions;
        this.cases = cases;
        this.signedIn = signedIn;
    }

    @GetMapping("/actions/waiting")
    Page<WaitingAction> actions(
            @RequestParam(required = false) @Nullable String after, @RequestParam(defaultValue = "50") int limit) {
        return successions.waiting(signedIn.person(), after, Limits.of(limit));
    }

    @GetMapping("/plans/waiting")
    Page<WaitingPlan> plans(
            @RequestParam(required = false) @Nullable String after, @RequestParam(defaultValue = "50") int limit) {
        return recommendations.waiting(signedIn.person(), after, Limits.of(limit));
    }

    @PostMapping("/actions/{id}/pass")
    Map<String, List<ActionView>> pass(@PathVariable long id, @RequestBody Passed passed) {
        return shown(successions.pass(signedIn.person(), id, passed.heirs()));
    }

    @PostMapping("/plans/{reference}/pass")
    Map<String, List<ActionView>> pass(@PathVariable String reference, @RequestBody Passed passed) {
        long caseId = cases.find(signedIn.person(), reference).id();
        return shown(recommendations.pass(signedIn.person(), caseId, passed.heirs()));
    }

    private Map<String, List<ActionView>> shown(List<Long> ids) {
        return Map.of("items", ids.stream().map(actions::view).toList());
    }
}
