package org.backbench.ui.duty;

import java.time.LocalDate;
import java.util.Optional;
import org.backbench.calendar.Dates;
import org.backbench.cases.CaseFile;
import org.backbench.people.Person;
import org.backbench.returns.scope.Extension;
import org.backbench.returns.scope.Refusal;
import org.backbench.returns.scope.ReturnDuties;
import org.backbench.returns.scope.ReturnDuty;
import org.backbench.returns.scope.ScopeDecision;
import org.backbench.returns.scope.SystematicReview;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.Facts;
import org.backbench.ui.look.Shape;
import org.backbench.ui.look.Status;
import org.backbench.ui.look.When;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The duty to send the return of a case: where it stands, why it is owed, and what was agreed or stated. */
@Component
public class DutyCard {

    private final ReturnDuties duties;
    private final DutyDeeds deeds;

    DutyCard(ReturnDuties duties, DutyDeeds deeds) {
        this.duties = duties;
        this.deeds = deeds;
    }

    /** The card of a case that the person may see; none where the case opened without a return. */
    public Optional<Card> of(CaseFile file, Person person) {
        return duties.ofCase(file.id()).map(duty -> card(file, duty, person));
    }

    private Card card(CaseFile file, ReturnDuty duty, Person person) {
        Card card = new Card("Duty to send", facts(duty));
        Box foot = deeds.of(file, duty, person);
        if (foot.getChildren().findAny().isPresent()) {
            card.add(foot);
        }
        return card;
    }

    private static Facts facts(ReturnDuty duty) {
        Facts facts = new Facts().fact("Stands", new Status(shape(duty), duty.inWords()));
        if (!duty.owed().voluntary()) {
            facts.fact("Due", Dates.day(duty.owed().due()));
        }
        ScopeDecision scope = duty.scope();
        if (scope != null) {
            facts.fact("Scope", scope.reason());
            addReview(facts, scope.systematicReview());
        }
        Refusal refusal = duty.refusal();
        if (refusal != null) {
            facts.fact(
                    "Stated",
                    "%s, %s: “%s”".formatted(refusal.statedBy(), When.day(refusal.statedAt()), refusal.statement()));
        }
        duty.extensions().forEach(extension -> facts.fact("More time", words(extension)));
        return facts;
    }

    private static void addReview(Facts facts, @Nullable SystematicReview review) {
        if (review != null) {
            facts.fact(
                    "Systematic review",
                    "due by %s, and again by %s".formatted(Dates.day(review.due()), Dates.day(review.again())));
        }
    }

    private static String words(Extension extension) {
        String asked = "until %s, asked by %s on %s: %s"
                .formatted(
                        Dates.day(extension.wanted()),
                        extension.askedBy(),
                        When.shortDay(extension.askedAt()),
                        extension.reason());
        if (extension.decidedAt() == null) {
            return asked + " The review manager has not answered yet.";
        }
        if ("LAPSED".equals(extension.outcome())) {
            return "%s No answer was needed any more: %s".formatted(asked, extension.answer());
        }
        return "%s %s by %s on %s: %s"
                .formatted(
                        asked,
                        agreed(extension),
                        extension.decidedBy(),
                        When.shortDay(extension.decidedAt()),
                        extension.answer());
    }

    private static String agreed(Extension extension) {
        LocalDate until = extension.until();
        if (until == null) {
            return "Not agreed";
        }
        return until.equals(extension.wanted()) ? "Agreed" : "Agreed to " + Dates.day(until);
    }

    private static Shape shape(ReturnDuty duty) {
        if (duty.owed().state().isReceived()) {
            return Shape.DONE;
        }
        return duty.workingDaysLate() > 0 ? Shape.LATE : Shape.TODO;
    }
}
