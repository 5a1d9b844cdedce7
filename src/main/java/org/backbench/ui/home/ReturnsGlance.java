package org.backbench.ui.home;

import java.util.List;
import java.util.Optional;
import org.backbench.people.Person;
import org.backbench.people.Role;
import org.backbench.returns.scope.ReturnDuties;
import org.backbench.returns.scope.ReturnsIn;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.DueDates;
import org.backbench.ui.look.Figures;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How many returns of the open cycles are in, and how many are late: of a region, or of all. */
@Component
@Order(10)
record ReturnsGlance(ReturnDuties duties, DueDates dates) implements HomePart {

    private static final List<Role> WHOSE = List.of(Role.REVIEW_MANAGER, Role.RIEP_DIRECTOR, Role.PROGRAMME_OFFICE);

    @Override
    public Where where() {
        return Where.SIDE;
    }

    @Override
    public Optional<Card> of(Person person) {
        List<ReturnsIn> open = WHOSE.stream().anyMatch(person::is) ? duties.openCycles(person) : List.of();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Tiles tiles = new Tiles();
        for (ReturnsIn cycle : open) {
            tiles.add(
                    "Cycle %d, %s"
                            .formatted(cycle.cycle(), dates.of(cycle.due()).words()),
                    "%s of %s".formatted(Figures.count(cycle.received()), Figures.count(cycle.owed())),
                    "in, %s late".formatted(returns(cycle.late())),
                    "/cases?cycle=" + cycle.cycle());
        }
        return Optional.of(new Card("Returns in", tiles.row()));
    }

    private static String returns(int late) {
        return switch (late) {
            case 0 -> "no return";
            case 1 -> "1 return";
            default -> Figures.count(late) + " returns";
        };
    }
}
