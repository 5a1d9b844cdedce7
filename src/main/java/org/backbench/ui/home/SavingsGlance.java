package org.backbench.ui.home;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.backbench.calendar.Dates;
import org.backbench.improvement.Portfolio;
import org.backbench.improvement.PortfolioSums;
import org.backbench.people.Person;
import org.backbench.people.Role;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.Money;
import org.backbench.ui.look.Shape;
import org.backbench.ui.look.Status;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the agreed plans have saved, against what their trajectories ask for by today: of a body, a region, or all. */
@Component
@Order(6)
record SavingsGlance(Portfolio portfolio) implements HomePart {

    private static final String PLANS = "/improvement";
    private static final List<Role> WHOSE = List.of(
            Role.CHIEF_EXECUTIVE,
            Role.CERTIFYING_OFFICER,
            Role.REVIEW_MANAGER,
            Role.RIEP_DIRECTOR,
            Role.PROGRAMME_OFFICE);

    @Override
    public Where where() {
        return Where.MAIN;
    }

    @Override
    public Optional<Card> of(Person person) {
        if (WHOSE.stream().noneMatch(person::is)) {
            return Optional.empty();
        }
        PortfolioSums sums = portfolio.sums(person);
        LocalDate target = sums.target();
        if (target == null) {
            return Optional.empty();
        }
        Tiles tiles = new Tiles()
                .add("To save", pounds(sums.required()), "a year by " + Dates.day(target), PLANS)
                .add("Claimed", pounds(sums.claimed()), "of it evidenced " + pounds(sums.evidenced()), PLANS)
                .add("Verified", pounds(sums.verified()), pounds(sums.requiredToday()) + " asked for by today", PLANS)
                .add("Sustained", pounds(sums.sustained()), "two years after the first", PLANS);
        Card card = new Card("Savings against the trajectory", Box.div("", standing(sums)), tiles.row())
                .note(sums.plans() == 1 ? "1 agreed plan" : sums.plans() + " agreed plans");
        card.getElement().setAttribute("data-testid", "savings");
        return Optional.of(card);
    }

    private static Status standing(PortfolioSums sums) {
        return sums.behindBy() == 0
                ? new Status(Shape.DONE, "on track")
                : new Status(Shape.SOON, "behind the trajectory by " + pounds(sums.behindBy()));
    }

    private static String pounds(long pounds) {
        return Money.pounds(BigDecimal.valueOf(pounds));
    }
}
