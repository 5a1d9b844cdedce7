package org.backbench.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.backbench.calendar.Dates;
import org.backbench.improvement.PlanDraft;
import org.backbench.improvement.PlanItem;
import org.backbench.improvement.PlanKind;

/** What a plan means for money, people, risk and equality: its items where it has some, blanks for its officers. */
record PlanImplications(PlanDraft draft) {

    Stream<Paper.Block> sections() {
        return Stream.of(
                        BodysPapers.section("Financial implications", Stream.concat(money(), financeOfficer())),
                        section("Legal implications", "Monitoring officer", "powers, duties and contracts it touches"),
                        section(
                                "Human resources implications",
                                "Head of human resources",
                                "posts and people affected, consultation with trade unions"),
                        BodysPapers.section("Risk", Stream.concat(delivery(), risk())),
                        BodysPapers.section("Equality", Stream.concat(cuts(), equality())),
                        section("Consultation", "Report author", "who was asked, and what they said"))
                .flatMap(part -> part);
    }

    private static Stream<Paper.Block> section(String heading, String who, String what) {
        return BodysPapers.section(heading, blank(who, what));
    }

    private static Stream<Paper.Block> financeOfficer() {
        return blank("Chief finance officer (section 151)", "effect on budget and reserves, one-off cost");
    }

    private static Stream<Paper.Block> risk() {
        return blank("Report author", "what could keep a saving from coming, and who answers for it");
    }

    private static Stream<Paper.Block> equality() {
        return blank("Report author", "equality impact of the decision");
    }

    private static Stream<Paper.Block> blank(String who, String what) {
        return Stream.of(BodysPapers.blank(who, what));
    }

    private Stream<Paper.Block> money() {
        if (draft.kind() != PlanKind.PLAN) {
            return Stream.of();
        }
        List<List<String>> rows = new ArrayList<>();
        draft.items()
                .forEach(item -> rows.add(row(
                        item.what(), item.gross(), item.newCost(), item.counts().pounds())));
        rows.add(row(
                "Total",
                draft.items().stream().mapToLong(PlanItem::gross).sum(),
                draft.items().stream().mapToLong(PlanItem::newCost).sum(),
                draft.countable()));
        List<String> head = List.of("Item", "Saving a year", "New running cost a year", "Counts a year");
        Stream<Paper.Block> why = draft.items().stream()
                .filter(item -> !item.counts().counts())
                .map(item -> new Paper.Text("“%s” does not count: %s."
                        .formatted(item.what(), String.join("; ", item.counts().reasons()))));
        return Stream.concat(Stream.of(new Paper.Table("Savings", head, 1, rows)), why);
    }

    private static List<String> row(String what, long gross, long newCost, long counts) {
        return List.of(what, BodysPapers.pounds(gross), BodysPapers.pounds(newCost), BodysPapers.pounds(counts));
    }

    private Stream<Paper.Block> delivery() {
        if (draft.kind() != PlanKind.PLAN) {
            return Stream.of();
        }
        List<String> head = List.of("Item", "Owner", "Due", "Milestone", "Measured by", "Priority");
        List<List<String>> rows = draft.items().stream()
                .map(item -> List.of(
                        item.what(),
                        item.owner(),
                        Dates.day(item.due()),
                        item.milestone(),
                        item.measure(),
                        item.priority().key()))
                .toList();
        return Stream.of(new Paper.Table("Delivery", head, head.size(), rows));
    }

    private Stream<Paper.Block> cuts() {
        return draft.items().stream()
                .filter(PlanItem::serviceCut)
                .map(item -> new Paper.Text("The draft says that “%s” cuts a service.".formatted(item.what())));
    }
}
