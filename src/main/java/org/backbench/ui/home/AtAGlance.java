package org.backbench.ui.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.backbench.cases.CaseCount;
import org.backbench.cases.CaseCounts;
import org.backbench.cases.CaseFlag;
import org.backbench.cases.Sight;
import org.backbench.cases.Stage;
import org.backbench.people.Person;
import org.backbench.people.Role;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.DataTable;
import org.backbench.ui.look.Figures;
import org.backbench.worklist.Queue;
import org.backbench.worklist.WorkFilter;
import org.backbench.worklist.Worklist;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;

/**
 * Where the running cases of a region stand, by stage; or those of all regions, by region and stage. Each figure leads
 * to its cases.
 */
@org.springframework.stereotype.Component
@Order(8)
record AtAGlance(CaseCounts counts, Worklist worklist) implements HomePart {

    private static final List<Role> WHOSE = List.of(
            Role.REVIEW_MANAGER,
            Role.RIEP_DIRECTOR,
            Role.INSPECTOR,
            Role.QUALITY_ASSURER,
            Role.ASSESSMENT_DIRECTOR,
            Role.PROGRAMME_OFFICE);
    private static final int SHADES = 4;

    @Override
    public Where where() {
        return Where.MAIN;
    }

    @Override
    public Optional<Card> of(Person person) {
        if (WHOSE.stream().noneMatch(person::is)) {
            return Optional.empty();
        }
        List<CaseCount> all = counts.running(person);
        List<CaseCount> regions = all.stream()
                .filter(count -> count.region() != null && count.stage() == null)
                .toList();
        if (regions.isEmpty()) {
            return Optional.empty();
        }
        boolean one = regions.size() == 1 && !Sight.of(person).all();
        Card card = new Card(one ? regions.getFirst().region() + " at a glance" : "Lateness by region and stage");
        card.getElement().setAttribute("data-testid", "at-a-glance");
        all.stream()
                .filter(count -> count.region() == null && count.stage() == null)
                .forEach(sum -> card.add(Box.text("p", "", sentence(sum))));
        card.add(Box.text("p", "", ofTasks(person)));
        card.add(one ? byStage(all) : byRegion(all, regions));
        return Optional.of(card);
    }

    private static String sentence(CaseCount sum) {
        return ("%s. A return, plan, action or target is late in %s (tasks of reviewers and inspectors are not"
                        + " counted); a query is open in %s.")
                .formatted(
                        sum.cases() == 1 ? "1 running case" : Figures.count(sum.cases()) + " running cases",
                        orNone(sum.late()),
                        orNone(sum.queried()));
    }

    /** A task may be late where nothing of the case is, and the other way round. */
    private String ofTasks(Person person) {
        WorkFilter late = WorkFilter.of(Map.of("due", "late"));
        return "Of your tasks, %s in hand and %s waiting for your roles are past their day."
                .formatted(
                        orNone(worklist.count(person, Queue.MINE, late)),
                        orNone(worklist.count(person, Queue.AVAILABLE, late)));
    }

    private static String orNone(int count) {
        return count == 0 ? "none" : Tiles.capped(count);
    }

    private static DataTable<CaseCount> byStage(List<CaseCount> all) {
        return new DataTable<CaseCount>("Running cases by stage", "cards")
                .part("Stage", count -> link(null, count.stage(), null, title(count.stage())))
                .column("bb-num", "Cases", count -> link(null, count.stage(), null, Figures.count(count.cases())))
                .column("bb-num", "Late", count -> figure(count, count.late(), CaseFlag.LATE))
                .column("bb-num", "Query open", count -> figure(count, count.queried(), CaseFlag.QUERY_OPEN))
                .rows(all.stream()
                        .filter(count -> count.region() == null && count.stage() != null)
                        .toList());
    }

    private static DataTable<CaseCount> byRegion(List<CaseCount> all, List<CaseCount> regions) {
        DataTable<CaseCount> table = new DataTable<CaseCount>("Late cases by region and stage", "heat cards")
                .part("Region", count -> link(count.region(), null, null, String.valueOf(count.region())))
                .column("bb-num", "Cases", count -> link(count.region(), null, null, Figures.count(count.cases())));
        for (Stage stage : Stage.values()) {
            table.column("bb-num", stage.title() + ", late", count -> late(all, count, stage));
        }
        return table.column("bb-num", "All late", count -> figure(count, count.late(), CaseFlag.LATE))
                .column("bb-num", "Query open", count -> figure(count, count.queried(), CaseFlag.QUERY_OPEN))
                .rows(regions);
    }

    /** Of so many cases so many late ones, the darker the larger the share. */
    private static Component late(List<CaseCount> all, CaseCount region, Stage stage) {
        return all.stream()
                .filter(count -> count.stage() == stage && Objects.equals(count.region(), region.region()))
                .findFirst()
                .map(count -> Box.of("span", "bb-heat", figure(count, count.late(), CaseFlag.LATE))
                        .with("data-heat", String.valueOf(shade(count))))
                .orElseGet(() -> Box.text("span", "bb-2", "–"));
    }

    private static int shade(CaseCount count) {
        return count.late() == 0 ? 0 : Math.max(1, SHADES * count.late() / count.cases());
    }

    private static Component figure(CaseCount count, int figure, CaseFlag flag) {
        return figure == 0
                ? Box.text("span", "bb-2", "0")
                : link(count.region(), count.stage(), flag, Figures.count(figure));
    }

    private static Anchor link(@Nullable String region, @Nullable Stage stage, @Nullable CaseFlag flag, String words) {
        String address = "/cases?status=RUNNING"
                + (region == null ? "" : "&region=" + URLEncoder.encode(region, StandardCharsets.UTF_8))
                + (stage == null ? "" : "&stage=" + stage.name())
                + (flag == null ? "" : "&flag=" + flag.name());
        return new Anchor(address, words);
    }

    private static String title(@Nullable Stage stage) {
        return stage == null ? "" : stage.title();
    }
}
