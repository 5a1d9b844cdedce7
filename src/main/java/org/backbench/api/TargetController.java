package org.backbench.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Objects;
import org.backbench.cases.Cases;
import org.backbench.improvement.Outturns;
import org.backbench.improvement.TargetNotice;
import org.backbench.improvement.TargetOutturn;
import org.backbench.improvement.Targets;
import org.backbench.people.SignedIn;
import org.backbench.problems.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The three-year target of a case: what its body was told, what it replied, and the final outcome. */
@Tag(name = "Improvement")
@RestController
@RequestMapping("/api/v1/cases/{reference}/target")
class TargetController {

    /** The notice and, once the outturn is certified, the final outcome. */
    record TargetAnswer(TargetNotice notice, @Nullable TargetOutturn outturn) {}

    /** What shall stand beside the figures. */
    record Reply(String text) {

        Reply {
            text = Objects.requireNonNullElse(text, "");
        }
    }

    /** What the function cost in the year of the target date, in pounds, and the body's statement. */
    record Certificate(long outturn, String statement) {

        Certificate {
            statement = Objects.requireNonNullElse(statement, "");
        }
    }

    private final Targets targets;
    private final Outturns outturns;
    private final Cases cases;
    private final SignedIn signedIn;

    TargetController(Targets targets, Outturns outturns, Cases cases, SignedIn signedIn) {
        this.targets = targets;
        this.outturns = outturns;
        this.cases = cases;
        this.signedIn = signedIn;
    }

    @GetMapping
    TargetAnswer target(@PathVariable String reference) {
        long caseId = caseId(reference);
        TargetNotice notice = targets.of(signedIn.person(), caseId)
                .orElseThrow(() -> new NotFound("target notice of case", reference));
        return new TargetAnswer(notice, outturns.of(signedIn.person(), caseId).orElse(null));
    }

    @PostMapping("/reply")
    TargetNotice reply(@PathVariable String reference, @RequestBody Reply reply) {
        return targets.reply(signedIn.person(), caseId(reference), reply.text());
    }

    /** Makes the outcome final. */
    @PostMapping("/outturn")
    @ResponseStatus(HttpStatus.CREATED)
    TargetOutturn certify(@PathVariable String reference, @RequestBody Certificate certificate) {
        return outturns.certify(signedIn.person(), caseId(reference), certificate.outturn(), certificate.statement());
    }

    private long caseId(String reference) {
        return cases.find(signedIn.person(), reference).id();
    }
}
