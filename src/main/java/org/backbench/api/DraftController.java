package org.backbench.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.backbench.people.Person;
import org.backbench.people.SignedIn;
import org.backbench.returns.Cause;
import org.backbench.returns.FunctionStanding;
import org.backbench.returns.ReturnDraft;
import org.backbench.returns.Returns;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The return of a body while it is typed. Each answer is the draft as it is then, with everything found wrong. */
@Tag(name = "Returns")
@RestController
@RequestMapping("/api/v1/returns/{cycle}/{body}/draft")
class DraftController {

    /**
     * Lines by key, each as it was typed.
     *
     * @param opened what stood in lines when they were read: 409 where somebody changed one of them since
     */
    record Typed(Map<String, String> values, @Nullable Map<String, String> opened) {

        Typed {
            Objects.requireNonNull(values, "values");
        }
    }

    /**
     * The causes of a soft failure, amounts in £ thousand; no causes take the explanation away.
     *
     * @param opened the causes that were told when they were read: 409 where somebody changed them since
     */
    record Explained(
            String rule,
            String line,
            List<Cause> causes,
            @Nullable List<Cause> opened) {

        Explained {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(line, "line");
            Objects.requireNonNull(causes, "causes");
            causes.forEach(cause -> Objects.requireNonNull(cause.text(), "text"));
        }
    }

    /**
     * How a function is handed in.
     *
     * @param standing HANDED_IN, UNDER_QUERY, NIL or MISSING
     * @param opened how it was handed in when it was read: 409 where somebody changed it since
     */
    record Stands(
            String function,
            FunctionStanding.Kind standing,
            @Nullable String reason,
            @Nullable FunctionStanding opened) {

        Stands {
            Objects.requireNonNull(function, "function");
            Objects.requireNonNull(standing, "standing");
        }
    }

    private final Returns returns;
    private final SignedIn signedIn;

    DraftController(Returns returns, SignedIn signedIn) {
        this.returns = returns;
        this.signedIn = signedIn;
    }

    @GetMapping
    ReturnDraft draft(@PathVariable int cycle, @PathVariable String body) {
        return returns.draft(signedIn.person(), caseOf(cycle, body));
    }

    @PutMapping
    ReturnDraft save(@PathVariable int cycle, @PathVariable String body, @RequestBody Typed typed) {
        return returns.saveDraft(
                signedIn.person(),
                caseOf(cycle, body),
                typed.values(),
                Objects.requireNonNullElse(typed.opened(), Map.of()));
    }

    /** What the draft would be; nothing is kept. */
    @PostMapping("/check")
    ReturnDraft check(@PathVariable int cycle, @PathVariable String body, @RequestBody Typed typed) {
        return returns.check(signedIn.person(), caseOf(cycle, body), typed.values());
    }

    @PutMapping("/explanations")
    ReturnDraft explain(@PathVariable int cycle, @PathVariable String body, @RequestBody Explained told) {
        Person person = signedIn.person();
        long caseId = caseOf(cycle, body);
        return told.opened() == null
                ? returns.saveExplanation(person, caseId, told.rule(), told.line(), told.causes())
                : returns.saveExplanation(person, caseId, told.rule(), told.line(), told.causes(), told.opened());
    }

    @PutMapping("/standings")
    ReturnDraft stand(@PathVariable int cycle, @PathVariable String body, @RequestBody Stands stands) {
        Person person = signedIn.person();
        long caseId = caseOf(cycle, body);
        if (stands.opened() == null) {
            return returns.setStanding(person, caseId, stands.function(), stands.standing(), stands.reason());
        }
        var standing = new FunctionStanding(stands.function(), stands.standing(), stands.reason());
        return returns.setStanding(person, caseId, standing, stands.opened());
    }

    private long caseOf(int cycle, String body) {
        Person person = signedIn.person();
        return ReturnController.caseOf(returns.find(person, cycle, body, null));
    }
}
