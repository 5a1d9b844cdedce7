package org.backbench.ui.standing;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import org.backbench.benchmarks.Benchmark;
import org.backbench.benchmarks.Indicator;
import org.backbench.benchmarks.ProfileLine;
import org.backbench.benchmarks.Profiles;
import org.backbench.benchmarks.Quartiles;
import org.backbench.cases.CaseFile;
import org.backbench.figures.BenchmarkSheets;
import org.backbench.people.Person;
import org.backbench.returns.Template;
import org.backbench.returns.TemplateFunction;
import org.backbench.returns.Templates;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.DataTable;
import org.backbench.ui.look.SheetLinks;
import org.backbench.ui.look.TabLinks;

/** All indicators of a return as a table, function by function, each beside its group. */
@org.springframework.stereotype.Component
public class ProfileCard {

    /** The part of the address that names a function. */
    public static final String FUNCTION = "function";

    /** What stands there for all functions at once. */
    private static final String ALL = "all";

    private final Profiles profiles;
    private final BenchmarkSheets sheets;
    private final Templates templates;

    ProfileCard(Profiles profiles, BenchmarkSheets sheets, Templates templates) {
        this.profiles = profiles;
        this.sheets = sheets;
        this.templates = templates;
    }

    /** @param function whose indicators are shown, by key; all for every function, anything else the first */
    public Card of(Person person, CaseFile file, String function) {
        List<ProfileLine> lines = profiles.of(person, file.cycle(), file.template(), file.bodyCode());
        Template template = templates.get(file.template());
        String shown = function.equals(ALL) || has(lines, function)
                ? function
                : lines.stream()
                        .map(line -> line.indicator().function())
                        .findFirst()
                        .orElse(ALL);
        Card card = new Card("All %d indicators".formatted(lines.size()))
                .note(
                        Box.quiet("each beside its group · "),
                        new SheetLinks(() -> sheets.profile(person, file.reference())));
        card.add(tabs(file, template, lines, shown));
        template.functions().stream()
                .filter(each -> shown.equals(ALL) || shown.equals(each.key()))
                .filter(each -> has(lines, each.key()))
                .forEach(each -> card.add(Box.text("h3", "", each.title()), table(file, each, lines)));
        card.add(Box.detail(method(lines)));
        return card;
    }

    private static boolean has(List<ProfileLine> lines, String function) {
        return lines.stream().anyMatch(line -> line.indicator().function().equals(function));
    }

    private static TabLinks tabs(CaseFile file, Template template, List<ProfileLine> lines, String shown) {
        TabLinks tabs = new TabLinks("Functions");
        String place = "/cases/%s/benchmark?%s=".formatted(file.reference(), FUNCTION);
        for (TemplateFunction each : template.functions()) {
            if (has(lines, each.key())) {
                tabs.tab(place + each.key(), each.title(), each.key().equals(shown));
            }
        }
        return tabs.tab(place + ALL, "All", lines.size(), shown.equals(ALL));
    }

    private static DataTable<ProfileLine> table(CaseFile file, TemplateFunction function, List<ProfileLine> lines) {
        return new DataTable<ProfileLine>(function.title() + ": indicators", "cards profile")
                .part(
                        "Indicator",
                        line -> new Anchor(place(file, line), line.indicator().title()))
                .column("bb-num", file.bodyName(), ProfileWords::own)
                .column("bb-num", "Quartiles of the group", line -> new Text(ProfileWords.group(line)))
                .text("Quarter", ProfileWords::quarter)
                .text("Direction", line -> direction(line.indicator()))
                .number("n", line -> Integer.toString(line.n()))
                .text("Release", ProfileWords::release)
                .part("Note", ProfileWords::mark)
                .rows(lines.stream()
                        .filter(line -> line.indicator().function().equals(function.key()))
                        .toList());
    }

    private static String direction(Indicator indicator) {
        return switch (indicator.betterWhen()) {
            case LOWER -> indicator.costShare() ? "lower is cheaper" : "lower is better";
            case HIGHER -> "higher is better";
            case CONTEXT -> "neither";
        };
    }

    private static String place(CaseFile file, ProfileLine line) {
        return "/benchmarks/%d/%s?group=%s"
                .formatted(file.cycle(), line.indicator().key(), line.group());
    }

    private static String method(List<ProfileLine> lines) {
        return "Quartiles by %s; a value on a boundary belongs to the better side. Groups of fewer than %d are too few."
                .formatted(lines.isEmpty() ? Quartiles.METHOD : lines.getFirst().method(), Benchmark.ENOUGH);
    }
}
