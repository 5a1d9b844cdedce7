package org.backbench.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.backbench.assessments.Recommendation;
import org.backbench.assessments.Recommendation.Meeting;
import org.backbench.assessments.Recommendations;
import org.backbench.cases.Cases;
import org.backbench.people.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Recommendations of the auditor under section 11, and what the full council does about them. */
@Tag(name = "Assessment")
@RestController
@RequestMapping("/api/v1")
class RecommendationController {

    /** What the auditor recommends, or the summary he approves. */
    record Words(String text) {

        Words {
            text = Objects.requireNonNullElse(text, "");
        }
    }

    /** The meeting of the full council and the day of its newspaper notice. */
    record MeetingDays(LocalDate meeting, LocalDate notice) {

        MeetingDays {
            Objects.requireNonNull(meeting, "meeting");
            Objects.requireNonNull(notice, "notice");
        }
    }

    /** What was decided, and by which meeting. */
    record Decision(Meeting by, boolean accepted, String decision) {

        Decision {
            Objects.requireNonNull(by, "by");
            decision = Objects.requireNonNullElse(decision, "");
        }
    }

    /** The last day that the auditor allows instead. */
    record Longer(LocalDate lastDay, String reason) {

        Longer {
            Objects.requireNonNull(lastDay, "lastDay");
            reason = Objects.requireNonNullElse(reason, "");
        }
    }

    private final Recommendations recommendations;
    private final Cases cases;
    private final SignedIn signedIn;

    RecommendationController(Recommendations recommendations, Cases cases, SignedIn signedIn) {
        this.recommendations = recommendations;
        this.cases = cases;
        this.signedIn = signedIn;
    }

    @GetMapping("/cases/{reference}/recommendations")
    Map<String, List<Recommendation>> ofCase(@PathVariable String reference) {
        return Map.of("items", recommendations.ofCase(signedIn.person(), caseId(reference)));
    }

    @PostMapping("/cases/{reference}/recommendations")
    @ResponseStatus(HttpStatus.CREATED)
    Recommendation send(@PathVariable String reference, @RequestBody Words words) {
        return recommendations.send(signedIn.person(), caseId(reference), words.text());
    }

    @GetMapping("/recommendations/{id}")
    Recommendation get(@PathVariable long id) {
        return recommendations.get(signedIn.person(), id);
    }

    @PostMapping("/recommendations/{id}/meeting")
    Recommendation meet(@PathVariable long id, @RequestBody MeetingDays days) {
        return recommendations.fixMeeting(signedIn.person(), id, days.meeting(), days.notice());
    }

    @PostMapping("/recommendations/{id}/decision")
    Recommendation decide(@PathVariable long id, @RequestBody Decision decision) {
        return recommendations.recordDecision(
                signedIn.person(), id, decision.by(), decision.accepted(), decision.decision());
    }

    @PostMapping("/recommendations/{id}/extend")
    Recommendation extend(@PathVariable long id, @RequestBody Longer longer) {
        return recommendations.extend(signedIn.person(), id, longer.lastDay(), longer.reason());
    }

    /** The auditor approves the words of the summary. */
    @PostMapping("/recommendations/{id}/summary")
    Recommendation approve(@PathVariable long id, @RequestBody Words words) {
        return recommendations.approveSummary(signedIn.person(), id, words.text());
    }

    @PostMapping("/recommendations/{id}/publish")
    Recommendation publish(@PathVariable long id) {
        return recommendations.publishSummary(signedIn.person(), id);
    }

    private long caseId(String reference) {
        return cases.find(signedIn.person(), reference).id();
    }
}
