package org.backbench.ui.cases;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.backbench.benchmarks.Benchmark;
import org.backbench.benchmarks.Position;
import org.backbench.cases.CaseFile;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.CasePlaces;
import org.backbench.ui.look.EmptyState;
import org.backbench.ui.look.Notice;
import org.backbench.ui.standing.ProfileCard;
import org.backbench.ui.standing.Standing;
import org.backbench.ui.standing.Standing.Line;
import org.backbench.ui.standing.StandingWords;

/** Where the body of a case stands among its peers, by each indicator of its return. */
@Route(value = "cases/:reference/benchmark", layout = CaseLayout.class)
@PermitAll
public class BenchmarkTab extends CaseTab {

    private static final String SPIKE =
            "This year is more than twice, or less than half, each of the body's other years: look at the accounts"
                    + " first.";

    private final transient Standing standing;
    private final transient ProfileCard profile;

    BenchmarkTab(CaseDoor door, Standing standing, ProfileCard profile) {
        super(door);
        this.standing = standing;
        this.profile = profile;
    }

    @Override
    protected void show(CaseFile file, QueryParameters address) {
        if (!door().may("see-benchmarks")) {
            throw new NotFoundException();
        }
        String caveat = standing.caveat(file);
        if (caveat != null) {
            add(Notice.attention("How to read these figures.", caveat));
        }
        List<Line> lines = standing.of(file);
        if (lines.isEmpty()) {
            add(new Card(
                    "Benchmark",
                    new EmptyState(
                            "This body is compared with nobody in this cycle",
                            "A group is compared when its bodies are collected in the same cycle.")));
            return;
        }
        Box cards = Box.div("bb-two-up");
        lines.forEach(line -> cards.add(card(file, line)));
        add(cards);
        String function = address.getSingleParameter(ProfileCard.FUNCTION).orElse("");
        add(profile.of(door().person(), file, function));
    }

    private static Card card(CaseFile file, Line line) {
        Card card = new Card(
                line.title(), Box.text("p", "bb-s bb-2", line.indicator().title() + ", per cent."));
        line.strip(file.bodyCode(), true).ifPresent(card::add);
        card.add(Box.text("p", "", StandingWords.sentence(file, line)));
        if (line.own().map(Position::spike).orElse(false)) {
            card.add(Notice.attention("One-year spike.", SPIKE));
        }
        card.add(Box.text("p", "bb-s bb-2", StandingWords.method(line.benchmark()) + "."));
        return card.note(
                new Anchor(
                        CasePlaces.function(file.reference(), line.indicator().function()), "Its figures"),
                Box.text("span", "", " · "),
                new Anchor(place(line), "The whole group"));
    }

    private static String place(Line line) {
        Benchmark benchmark = line.benchmark();
        return "/benchmarks/%d/%s?group=%s"
                .formatted(benchmark.cycle(), line.indicator().key(), benchmark.group());
    }
}
