package org.backbench.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.backbench.people.Person;
import org.backbench.people.SignedIn;
import org.backbench.problems.NotFound;
import org.backbench.returns.BodyReturn;
import org.backbench.returns.Difference;
import org.backbench.returns.HandedIn;
import org.backbench.returns.ReturnVersion;
import org.backbench.returns.Returns;
import org.backbench.worklist.Desk;
import org.backbench.worklist.WorkItem;
import org.backbench.worklist.Worklist;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The return of a body in a cycle: sent and certified. Sending and certifying complete their tasks. */
@Tag(name = "Returns")
@RestController
@RequestMapping("/api/v1/returns/{cycle}/{body}")
class ReturnController {

    /** A return and the figures of it that count. */
    record ReturnAnswer(BodyReturn owed, Map<String, BigDecimal> figures) {}

    private final Returns returns;
    private final Worklist worklist;
    private final Desk desk;
    private final SignedIn signedIn;

    ReturnController(Returns returns, Worklist worklist, Desk desk, SignedIn signedIn) {
        this.returns = returns;
        this.worklist = worklist;
        this.desk = desk;
        this.signedIn = signedIn;
    }

    @GetMapping
    ReturnAnswer get(
            @PathVariable int cycle,
            @PathVariable String body,
            @RequestParam(required = false) @Nullable String template) {
        BodyReturn owed = returns.find(signedIn.person(), cycle, body, template);
        return new ReturnAnswer(owed, returns.figures(caseOf(owed)));
    }

    @GetMapping("/versions")
    Map<String, List<ReturnVersion>> versions(
            @PathVariable int cycle,
            @PathVariable String body,
            @RequestParam(required = false) @Nullable String template) {
        Person person = signedIn.person();
        return Map.of("items", returns.versions(person, caseOf(returns.find(person, cycle, body, template))));
    }

    /** Everything a version holds: figures, what was not measured, standings, explanations, what is under query. */
    @GetMapping("/versions/{number}")
    HandedIn version(
            @PathVariable int cycle,
            @PathVariable String body,
            @PathVariable int number,
            @RequestParam(required = false) @Nullable String template) {
        Person person = signedIn.person();
        return returns.handedIn(person, caseOf(returns.find(person, cycle, body, template)), number);
    }

    /** The lines that differ between two versions that the person may see. */
    @GetMapping("/versions/{from}/{to}")
    Map<String, List<Difference>> differences(
            @PathVariable int cycle,
            @PathVariable String body,
            @PathVariable int from,
            @PathVariable int to,
            @RequestParam(required = false) @Nullable String template) {
        Person person = signedIn.person();
        long caseId = caseOf(returns.find(person, cycle, body, template));
        return Map.of("items", returns.differences(person, caseId, from, to));
    }

    @PostMapping("/send")
    WorkItem send(@PathVariable int cycle, @PathVariable String body, @RequestBody TaskController.Sent sent) {
        return complete(cycle, body, "prepare-return", sent);
    }

    @PostMapping("/certify")
    WorkItem certify(@PathVariable int cycle, @PathVariable String body, @RequestBody TaskController.Sent sent) {
        return complete(cycle, body, "certify-return", sent);
    }

    private WorkItem complete(int cycle, String body, String task, TaskController.Sent sent) {
        Person person = signedIn.person();
        long caseId = caseOf(returns.find(person, cycle, body, null));
        WorkItem open = worklist.openOf(caseId).stream()
                .filter(item -> item.task().equals(task) && person.holds(item.roleKey()))
                .findFirst()
                .orElseThrow(() -> new NotFound("open task", task));
        return desk.complete(person, open.id(), sent.values());
    }

    static long caseOf(BodyReturn owed) {
        if (owed.caseId() == null) {
            throw new NotFound("case of return", owed.bodyCode());
        }
        return owed.caseId();
    }
}
