package org.backbench.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.Map;
import org.backbench.cases.CaseActions;
import org.backbench.people.Rights;
import org.backbench.people.SignedIn;
import org.backbench.problems.Why;
import org.backbench.returns.DraftDoor;
import org.backbench.worklist.Claims;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Why whoever asks cannot do something, by action: what is not in the answer is open to him. */
@Tag(name = "Why not")
@RestController
@RequestMapping("/api/v1")
class WhyController {

    private final Rights rights;
    private final Claims claims;
    private final CaseActions actions;
    private final DraftDoor figures;
    private final SignedIn signedIn;

    WhyController(Rights rights, Claims claims, CaseActions actions, DraftDoor figures, SignedIn signedIn) {
        this.rights = rights;
        this.claims = claims;
        this.actions = actions;
        this.figures = figures;
        this.signedIn = signedIn;
    }

    /** The actions that no role of the person allows, wherever he would try them. */
    @GetMapping("/why")
    Map<String, Why> everywhere() {
        return rights.against(signedIn.person());
    }

    @GetMapping("/tasks/{id}/why")
    Map<String, Why> task(@PathVariable long id) {
        Map<String, Why> answer = new LinkedHashMap<>();
        claims.against(signedIn.person(), id).forEach((verb, why) -> answer.put(verb.word(), why));
        return answer;
    }

    @GetMapping("/cases/{reference}/why")
    Map<String, Why> ofCase(@PathVariable String reference) {
        return actions.against(signedIn.person(), reference);
    }

    /** Line by line of the return: why its figure cannot be typed now. */
    @GetMapping("/cases/{reference}/figures/why")
    Map<String, Why> ofFigures(@PathVariable String reference) {
        return figures.against(signedIn.person(), reference);
    }
}
