package org.backbench.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Cases;
import org.backbench.improvement.ActionView;
import org.backbench.improvement.Actions;
import org.backbench.improvement.PlanView;
import org.backbench.improvement.Plans;
import org.backbench.improvement.Savings;
import org.backbench.improvement.SavingsView;
import org.backbench.people.Person;
import org.backbench.people.SignedIn;
import org.backbench.problems.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Improvement plans, their actions and what they save. */
@Tag(name = "Improvement")
@RestController
@RequestMapping("/api/v1")
class PlanController {

    /** A plan with its savings, all amounts in pounds a year. */
    record PlanAnswer(PlanView plan, SavingsView savings) {}

    /** What has happened on an action so far; the claim in pounds a year. */
    record Report(int percent, @Nullable Long claimed, String report) {

        Report {
            Objects.requireNonNull(report, "report");
        }
    }

    /** Why a saving is withdrawn. */
    record Withdrawal(String reason) {

        Withdrawal {
            Objects.requireNonNull(reason, "reason");
        }
    }

    private final Cases cases;
    private final Plans plans;
    private final Actions actions;
    private final Savings savings;
    private final SignedIn signedIn;

    PlanController(Cases cases, Plans plans, Actions actions, Savings savings, SignedIn signedIn) {
        this.cases = cases;
        this.plans = plans;
        this.actions = actions;
        this.savings = savings;
        this.signedIn = signedIn;
    }

    @GetMapping("/plans/{reference}")
    PlanAnswer plan(@PathVariable String reference) {
        CaseFile file = cases.find(signedIn.person(), reference);
        PlanView plan = plans.find(file.id()).orElseThrow(() -> new NotFound("plan of case", reference));
        return new PlanAnswer(plan, savings.of(file.id()));
    }

    @GetMapping("/plans/{reference}/actions")
    Map<String, List<ActionView>> actions(@PathVariable String reference) {
        return Map.of(
                "items", actions.ofCase(cases.find(signedIn.person(), reference).id()));
    }

    @GetMapping("/actions/{id}")
    ActionView action(@PathVariable long id) {
        return visible(signedIn.person(), id);
    }

    @PostMapping("/actions/{id}/report")
    ActionView report(@PathVariable long id, @RequestBody Report report) {
        Person person = signedIn.person();
        visible(person, id);
        actions.reportProgress(person, id, report.percent(), report.claimed(), report.report());
        return visible(person, id);
    }

    @PostMapping("/actions/{id}/withdraw-saving")
    ActionView withdraw(@PathVariable long id, @RequestBody Withdrawal withdrawal) {
        Person person = signedIn.person();
        visible(person, id);
        savings.withdraw(person, id, withdrawal.reason());
        return visible(person, id);
    }

    /** An action of a case one may not see answers like one that is not there. */
    private ActionView visible(Person person, long id) {
        ActionView view = actions.view(id);
        if (!cases.sees(person, view.action().caseId())) {
            throw new NotFound("action", id);
        }
        return view;
    }
}
