package org.backbench.ui.standing;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.backbench.benchmarks.Position;
import org.backbench.cases.CaseFile;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Figures;
import org.backbench.ui.standing.Standing.Line;

/** Where a body stands, small enough to lie beside a form: each function with its share and its strip. */
@org.springframework.stereotype.Component
public class StandingPart {

    private final Standing standing;

    StandingPart(Standing standing) {
        this.standing = standing;
    }

    /** All functions; empty where nothing of the case is compared. */
    public Optional<Component> of(CaseFile file) {
        var lines = standing.of(file).stream()
                .filter(line -> line.own().isPresent() || line.leftOut(file.bodyCode()) != null)
                .toList();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Box part = Box.div("bb-stack-tight", Box.text("h3", "", "Where " + file.bodyName() + " stands"));
        lines.forEach(line -> part.add(small(file, line)));
        String caveat = standing.caveat(file);
        if (caveat != null) {
            part.add(Box.detail(caveat));
        }
        part.add(Box.detail(StandingWords.method(lines.getFirst().benchmark())));
        return Optional.of(part);
    }

    /** One function in full: its strip with names and the sentence; empty where it is not compared. */
    public Optional<Component> of(CaseFile file, String indicator) {
        return standing.of(file, indicator).map(line -> {
            Box part = Box.div("bb-stack-tight", Box.text("h3", "", "Where " + file.bodyName() + " stands"));
            part.add(Box.detail(line.indicator().title() + ". " + StandingWords.method(line.benchmark())));
            line.strip(file.bodyCode(), true).ifPresent(part::add);
            part.add(Box.text("p", "bb-s", StandingWords.sentence(file, line)));
            return part;
        });
    }

    private static Component small(CaseFile file, Line line) {
        String ratio = line.own()
                .map(Position::ratio)
                .map(Figures::percent)
                .orElseGet(() -> String.valueOf(line.leftOut(file.bodyCode())));
        Box head = Box.div("bb-head", Box.text("span", "bb-s", line.title()), Box.text("b", "bb-s", ratio));
        Box part = Box.div("", head);
        line.strip(file.bodyCode(), false).ifPresent(part::add);
        return part;
    }
}
