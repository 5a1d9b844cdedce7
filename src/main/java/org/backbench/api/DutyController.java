package org.backbench.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Objects;
import org.backbench.cases.CaseFile;
import org.backbench.people.Person;
import org.backbench.people.SignedIn;
import org.backbench.problems.NotFound;
import org.backbench.returns.BodyReturn;
import org.backbench.returns.Returns;
import org.backbench.returns.scope.Refusal;
import org.backbench.returns.scope.Refusals;
import org.backbench.returns.scope.ReturnDuties;
import org.backbench.returns.scope.ReturnDuty;
import org.backbench.returns.scope.Volunteering;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The duty behind a return: whether it is owed and late, a refusal, and what is sent without being owed. */
@Tag(name = "Returns")
@RestController
@RequestMapping("/api/v1/returns/{cycle}/{body}")
class DutyController {

    /** Words in writing. */
    record Words(String reason) {
        Words {
            Objects.requireNonNull(reason, "reason");
        }
    }

    private final Returns returns;
    private final ReturnDuties duties;
    private final Refusals refusals;
    private final Volunteering volunteering;
    private final SignedIn signedIn;

    DutyController(
            Returns returns, ReturnDuties duties, Refusals refusals, Volunteering volunteering, SignedIn signedIn) {
        this.returns = returns;
        this.duties = duties;
        this.refusals = refusals;
        this.volunteering = volunteering;
        this.signedIn = signedIn;
    }

    @GetMapping("/duty")
    ReturnDuty duty(@PathVariable int cycle, @PathVariable String body) {
        return duties.of(returns.find(signedIn.person(), cycle, body, null));
    }

    @PostMapping("/refusal")
    @ResponseStatus(HttpStatus.CREATED)
    Refusal state(@PathVariable int cycle, @PathVariable String body, @RequestBody Words words) {
        return refusals.state(signedIn.person(), caseOf(cycle, body), words.reason());
    }

    @PostMapping("/send-anyway")
    @ResponseStatus(HttpStatus.CREATED)
    CaseFile sendAnyway(
            @PathVariable int cycle,
            @PathVariable String body,
            @RequestParam(defaultValue = "vfm-2009") String template) {
        return volunteering.sendAnyway(signedIn.person(), cycle, body, template);
    }

    private long caseOf(int cycle, String body) {
        Person person = signedIn.person();
        BodyReturn owed = returns.find(person, cycle, body, null);
        Long caseId = owed.caseId();
        if (caseId == null) {
            throw new NotFound("case of return", body);
        }
        return caseId;
    }
}
