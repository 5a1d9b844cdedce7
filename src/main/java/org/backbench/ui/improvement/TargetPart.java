package org.backbench.ui.improvement;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.backbench.calendar.Dates;
import org.backbench.cases.CaseFile;
import org.backbench.deadlines.ClockView;
import org.backbench.deadlines.Deadlines;
import org.backbench.improvement.Outturns;
import org.backbench.improvement.SavingsView;
import org.backbench.improvement.TargetNotice;
import org.backbench.improvement.TargetOutturn;
import org.backbench.improvement.Targets;
import org.backbench.people.Person;
import org.backbench.people.Role;
import org.backbench.ui.forms.DeedDialog;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.DueDates;
import org.backbench.ui.shell.Roles;
import org.springframework.stereotype.Component;

/** The three-year target of a case: its ladder, the notice to the body, the outcome, and what the body has to say. */
@Component
class TargetPart {

    private static final int THOUSAND = 3;
    private static final BigDecimal MOST = new BigDecimal("100000000");

    private final Targets targets;
    private final Outturns outturns;
    private final Deadlines deadlines;
    private final Roles roles;
    private final DueDates dates;

    TargetPart(Targets targets, Outturns outturns, Deadlines deadlines, Roles roles, DueDates dates) {
        this.targets = targets;
        this.outturns = outturns;
        this.deadlines = deadlines;
        this.roles = roles;
        this.dates = dates;
    }

    /** The card of a case whose target has a clock. */
    Optional<Card> of(CaseFile file, Person person, SavingsView sums) {
        return deadlines.of("target", file.id(), null).map(clock -> card(file, person, sums, clock));
    }

    private Card card(CaseFile file, Person person, SavingsView sums, ClockView clock) {
        TargetCard parts = new TargetCard(sums, roles.ofKeys(keys(clock)));
        TargetNotice notice = targets.of(person, file.id()).orElse(null);
        TargetOutturn outturn = outturns.of(person, file.id()).orElse(null);
        Card card = new Card("Steps to " + Dates.day(clock.due()));
        card.getElement().setAttribute("data-testid", "target");
        if (outturn != null) {
            card.add(parts.outturn(outturn));
        }
        if (notice != null && notice.outcome() != null) {
            card.add(parts.outcome(notice));
        }
        if (notice != null) {
            card.add(parts.told(notice));
            Box deeds = Box.div("bb-row");
            deeds(file, person, sums, notice).forEach(deeds::add);
            if (deeds.getChildren().findAny().isPresent()) {
                card.add(deeds);
            }
        }
        card.add(Box.detail("As long as the plan is on track, its owner alone is told up to 3 months before."));
        card.add(parts.ladder(clock));
        return card;
    }

    private static List<String> keys(ClockView clock) {
        return clock.rungs().stream()
                .flatMap(rung -> Stream.of(rung.audience(), rung.wentTo()))
                .filter(Objects::nonNull)
                .toList();
    }

    private List<Button> deeds(CaseFile file, Person person, SavingsView sums, TargetNotice notice) {
        List<Button> deeds = new ArrayList<>();
        boolean certifies = person.holds(file.body(Role.CERTIFYING_OFFICER));
        boolean speaks = certifies || person.holds(file.body(Role.CHIEF_EXECUTIVE));
        boolean inTime = notice.repliedOn() == null && !dates.today().isAfter(notice.replyBy());
        if (speaks && inTime) {
            deeds.add(button("Reply…", "reply-target", () -> reply(file, person, notice)));
        }
        boolean over =
                !dates.today().isBefore(TargetOutturn.from(sums.requirement().target()));
        if (certifies && notice.provisional() && over) {
            deeds.add(button("Certify the outturn…", "certify-outturn", () -> certify(file, person, sums)));
        }
        return deeds;
    }

    private void reply(CaseFile file, Person person, TargetNotice notice) {
        new DeedDialog("Reply on the target", "reply-target " + file.id())
                .saying("It stands beside the figures when they are published. There is one reply, until %s."
                        .formatted(Dates.weekday(notice.replyBy())))
                .wording("Reply of the body")
                .doing(
                        "Send the reply",
                        "confirm-reply-target",
                        typed -> targets.reply(person, file.id(), typed.reason()),
                        TargetPart::again)
                .open();
    }

    private void certify(CaseFile file, Person person, SavingsView sums) {
        String year = TargetOutturn.yearOf(sums.requirement().target());
        BigDecimalField cost = new BigDecimalField(
                "Cost of %s in %s, £ thousand".formatted(sums.requirement().title(), year));
        cost.setHelperText("As in the certified accounts. The baseline is %s."
                .formatted(Pounds.of(sums.requirement().baselineCost())));
        cost.setRequiredIndicatorVisible(true);
        cost.setWidthFull();
        cost.getElement().setAttribute("data-testid", "outturn-cost");
        new DeedDialog("Certify the outturn of " + year, "certify-outturn " + file.id())
                .saying("The outcome is final then: a saving counts as far as it is verified and the accounts show it.")
                .asking(cost)
                .wording("Statement of the body, beside the figures")
                .checking(() -> isGiven(cost))
                .doing(
                        "Certify",
                        "confirm-certify-outturn",
                        typed -> outturns.certify(person, file.id(), pounds(cost), typed.reason()),
                        TargetPart::again)
                .open();
    }

    private static boolean isGiven(BigDecimalField cost) {
        BigDecimal given = cost.getValue();
        cost.setInvalid(given == null || given.signum() < 0 || given.compareTo(MOST) > 0);
        cost.setErrorMessage("Give the cost in £ thousand, for example 3,900.");
        return !cost.isInvalid();
    }

    private static long pounds(BigDecimalField cost) {
        return Objects.requireNonNullElse(cost.getValue(), BigDecimal.ZERO)
                .movePointRight(THOUSAND)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private static Button button(String words, String testId, Runnable act) {
        Button button = new Button(words, click -> act.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.addClassName("bb-noprint");
        button.getElement().setAttribute("data-testid", testId);
        return button;
    }

    private static void again() {
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
