package org.backbench.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.backbench.people.Person;
import org.backbench.people.SignedIn;
import org.backbench.problems.NotFound;
import org.backbench.returns.BodyReturn;
import org.backbench.returns.Returns;
import org.backbench.returns.scope.Extension;
import org.backbench.returns.scope.Extensions;
import org.backbench.worklist.Desk;
import org.backbench.worklist.WorkItem;
import org.backbench.worklist.Worklist;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** More time for a return: asked for by its officer, answered by doing the review manager's task. */
@Tag(name = "Returns")
@RestController
@RequestMapping("/api/v1/returns/{cycle}/{body}/extension")
class ExtensionController {

    /** A day that is asked for, and why. */
    record MoreTime(LocalDate until, String reason) {
        MoreTime {
            Objects.requireNonNull(until, "until");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** The answer: a reason and, where more time is given, the day; without one the day that was asked for. */
    record Answer(@Nullable LocalDate until, String reason) {
        Answer {
            Objects.requireNonNull(reason, "reason");
        }
    }

    private final Returns returns;
    private final Extensions extensions;
    private final Worklist worklist;
    private final Desk desk;
    private final SignedIn signedIn;

    ExtensionController(Returns returns, Extensions extensions, Worklist worklist, Desk desk, SignedIn signedIn) {
        this.returns = returns;
        this.extensions = extensions;
        this.worklist = worklist;
        this.desk = desk;
        this.signedIn = signedIn;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Extension ask(@PathVariable int cycle, @PathVariable String body, @RequestBody MoreTime asked) {
        BodyReturn owed = returns.find(signedIn.person(), cycle, body, null);
        return extensions.ask(signedIn.person(), caseOf(owed), asked.until(), asked.reason());
    }

    @PostMapping("/grant")
    Extension grant(@PathVariable int cycle, @PathVariable String body, @RequestBody Answer answer) {
        return answer(returns.find(signedIn.person(), cycle, body, null), "grant", answer);
    }

    @PostMapping("/refuse")
    Extension refuse(@PathVariable int cycle, @PathVariable String body, @RequestBody Answer answer) {
        return answer(returns.find(signedIn.person(), cycle, body, null), "refuse", answer);
    }

    private Extension answer(BodyReturn owed, String outcome, Answer answer) {
        Person person = signedIn.person();
        WorkItem task = worklist.openOf(caseOf(owed)).stream()
                .filter(item -> item.task().equals("decide-extension"))
                .findFirst()
                .orElseThrow(() -> new NotFound("request for more time of", owed.bodyCode()));
        Map<String, Object> values = new HashMap<>(Map.of("outcome", outcome, "reason", answer.reason()));
        if (outcome.equals("grant")) {
            LocalDate wanted = extensions.of(owed).getLast().wanted();
            values.put(
                    "until", Objects.requireNonNullElse(answer.until(), wanted).toString());
        }
        desk.complete(person, task.id(), values);
        return extensions.of(owed).getLast();
    }

    private static long caseOf(BodyReturn owed) {
        Long caseId = owed.caseId();
        if (caseId == null) {
            throw new NotFound("case of return", owed.bodyCode());
        }
        return caseId;
    }
}
