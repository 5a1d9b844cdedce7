package org.backbench.ui.benchmarks;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.backbench.benchmarks.Indicator;
import org.backbench.benchmarks.IndicatorKind;
import org.backbench.returns.Cycle;
import org.backbench.ui.look.TabLinks;

/** What is compared: cycle, function, kind and indicator to choose; the groups are links of their own. */
final class BenchmarkChoices extends Div {

    /** Takes the reader to a place, and knows which of the choices led there. */
    @FunctionalInterface
    interface Chosen {
        void go(BenchmarkPlace there, String choice);
    }

    private final Chosen chosen;
    private final Map<String, Select<?>> choices = new HashMap<>();

    BenchmarkChoices(BenchmarkPlaces places, BenchmarkOffer offer, BenchmarkPlace now, Chosen chosen) {
        this.chosen = chosen;
        addClassNames("bb-which", "bb-noprint");
        Select<Integer> cycles = choice(
                "benchmark-cycle",
                year -> "%d, data of %s".formatted(year, Cycle.dataYear(year)),
                year -> places.nearest(year, now.indicator(), now.group()));
        fill(cycles, "Cycle", places.cycles().stream().map(Cycle::year).toList(), now.cycle());
        offer.find(now.indicator()).ifPresent(indicator -> indicators(offer, now, indicator));
    }

    private void indicators(BenchmarkOffer offer, BenchmarkPlace now, Indicator indicator) {
        Map<String, String> titles = offer.functions();
        Function<Indicator, BenchmarkPlace> place = found -> offer.place(found, now.group());
        Select<String> functions =
                choice("benchmark-function", key -> titles.getOrDefault(key, key), key -> offer.first(
                                key, offer.kindOf(indicator))
                        .map(place));
        fill(functions, "Function", List.copyOf(titles.keySet()), indicator.function());
        Select<IndicatorKind> kinds =
                choice("benchmark-kind", IndicatorKind::title, kind -> offer.first(indicator.function(), kind)
                        .map(place));
        fill(kinds, "Kind", offer.kinds(indicator.function()), offer.kindOf(indicator));
        Select<Indicator> known =
                choice("benchmark-indicator", Indicator::title, wanted -> Optional.of(place.apply(wanted)));
        known.addClassName("bb-widefield");
        fill(known, "Indicator", offer.of(indicator.function(), offer.kindOf(indicator)), indicator);
    }

    private <T> Select<T> choice(
            String testId, ItemLabelGenerator<T> words, Function<T, Optional<BenchmarkPlace>> leads) {
        Select<T> choice = new Select<>();
        choice.getElement().setAttribute("data-testid", testId);
        choice.setItemLabelGenerator(words);
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                leads.apply(change.getValue()).ifPresent(there -> chosen.go(there, testId));
            }
        });
        choices.put(testId, choice);
        return choice;
    }

    private <T> void fill(Select<T> choice, String label, List<T> items, T now) {
        choice.setLabel(label);
        choice.setItems(items);
        add(choice);
        choice.setValue(now);
    }

    /** Puts the reader back on the choice he made, so that the next key reaches it. */
    void focus(String testId) {
        Select<?> choice = choices.get(testId);
        if (choice != null) {
            choice.focus();
        }
    }

    /** The groups as links; a group is where the reader is. */
    static TabLinks groups(BenchmarkOffer offer, BenchmarkPlace now) {
        TabLinks links = new TabLinks("Peer groups");
        List<String> groups = offer.find(now.indicator())
                .map(indicator -> offer.groups().get(indicator))
                .orElse(List.of());
        for (String group : groups) {
            links.tab(now.in(group).href(), PeerWords.group(group), group.equals(now.group()));
        }
        return links;
    }
}
