package org.backbench.ui.benchmarks;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.function.Consumer;
import org.backbench.benchmarks.Indicator;
import org.backbench.returns.Cycle;
import org.backbench.ui.look.TabLinks;

/** What is compared: the cycle and the indicator to choose; the groups are links of their own. */
final class BenchmarkChoices extends Div {

    BenchmarkChoices(BenchmarkPlaces places, BenchmarkPlace now, Cycle cycle, Consumer<BenchmarkPlace> go) {
        addClassNames("bb-row", "bb-noprint");
        add(cycles(places, now, go), indicators(places, now, cycle, go));
    }

    private static Select<Integer> cycles(BenchmarkPlaces places, BenchmarkPlace now, Consumer<BenchmarkPlace> go) {
        Select<Integer> cycles = new Select<>();
        cycles.setLabel("Cycle");
        cycles.setItems(places.cycles().stream().map(Cycle::year).toList());
        cycles.setItemLabelGenerator(year -> "%d, data of %s".formatted(year, Cycle.dataYear(year)));
        cycles.setValue(now.cycle());
        cycles.setWidth("200px");
        cycles.getElement().setAttribute("data-testid", "benchmark-cycle");
        cycles.addValueChangeListener(change ->
                places.nearest(change.getValue(), now.indicator(), now.group()).ifPresent(go));
        return cycles;
    }

    private static Select<String> indicators(
            BenchmarkPlaces places, BenchmarkPlace now, Cycle cycle, Consumer<BenchmarkPlace> go) {
        var known = places.indicatorsOf(cycle);
        Select<String> indicators = new Select<>();
        indicators.setLabel("Indicator");
        indicators.setItems(known.stream().map(Indicator::key).toList());
        indicators.setItemLabelGenerator(key -> known.stream()
                .filter(indicator -> indicator.key().equals(key))
                .map(Indicator::title)
                .findFirst()
                .orElse(key));
        indicators.setValue(now.indicator());
        indicators.addClassName("bb-widefield");
        indicators.getElement().setAttribute("data-testid", "benchmark-indicator");
        indicators.addValueChangeListener(change ->
                places.nearest(now.cycle(), change.getValue(), now.group()).ifPresent(go));
        return indicators;
    }

    /** The groups as links; a group is where the reader is. */
    static TabLinks groups(BenchmarkPlaces places, BenchmarkPlace now, Indicator indicator) {
        TabLinks links = new TabLinks("Peer groups");
        for (String group : places.groupsOf(now.cycle(), indicator)) {
            links.tab(now.in(group).href(), PeerWords.group(group), group.equals(now.group()));
        }
        return links;
    }
}
