package org.backbench.returns.queries;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backbench.problems.Why;
import org.backbench.returns.BodyReturn;
import org.backbench.returns.Cycle;
import org.backbench.returns.Cycles;
import org.backbench.returns.Template;
import org.backbench.returns.Templates;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which figures are under query: provisional before the freeze, reserved at the freeze or when time has run out. */
@Service
@Transactional(readOnly = true)
public class FigureStandings {

    private final UnsettledRows rows;
    private final Cycles cycles;
    private final Templates templates;

    FigureStandings(UnsettledRows rows, Cycles cycles, Templates templates) {
        this.rows = rows;
        this.cycles = cycles;
        this.templates = templates;
    }

    /** The figures that stand in no quartile, of a collection: the freeze waits for nobody. */
    public List<FigureStanding> reserved(Cycle cycle, String template) {
        return rows.unsettled(cycle.year(), template).stream()
                .filter(figure -> figure.forGood() || cycle.frozen())
                .toList();
    }

    /** The figures of a collection that count for now and may still change; after the freeze there are none. */
    public List<FigureStanding> provisional(Cycle cycle, String template) {
        return cycle.frozen()
                ? List.of()
                : rows.unsettled(cycle.year(), template).stream()
                        .filter(figure -> !figure.forGood())
                        .toList();
    }

    /** What stands beside the figures of one return, by line: provisional or reserved, since when, and why. */
    public Map<String, Why> cautions(BodyReturn owed) {
        Template template = templates.get(owed.template(), owed.templateVersion());
        boolean frozen = cycles.get(owed.cycle()).frozen();
        Map<String, Why> cautions = new LinkedHashMap<>();
        rows.unsettled(owed.cycle(), owed.template()).stream()
                .filter(figure -> figure.bodyCode().equals(owed.bodyCode()))
                .forEach(figure -> cautions.put(
                        figure.line(), figure.why(template.line(figure.line()).label(), frozen)));
        return cautions;
    }
}
