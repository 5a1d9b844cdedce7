package org.backbench.improvement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.backbench.problems.Invalid;
import org.jspecify.annotations.Nullable;

/** What a body writes when a plan is asked for: items, or an explanation in their place. */
public record PlanDraft(PlanKind kind, @Nullable String explanation, List<PlanItem> items) {

    public PlanDraft {
        items = List.copyOf(items);
    }

    /** Pounds a year of the items that count. */
    public long countable() {
        return items.stream().mapToLong(item -> item.counts().pounds()).sum();
    }

    public List<PlanItem> countingItems() {
        return items.stream().filter(item -> item.counts().counts()).toList();
    }

    String sentence(Requirement requirement) {
        return kind == PlanKind.EXPLANATION
                ? "An explanation of the cost was sent to the chief executive."
                : "A plan of %d %s was sent to the chief executive: %s."
                        .formatted(items.size(), items.size() == 1 ? "item" : "items", coverage(requirement));
    }

    /** £750,000 of the £2.20m required counts, 34 %. */
    String coverage(Requirement requirement) {
        Coverage coverage = requirement.coveredBy(countable());
        return "%s of the %s required counts, %d %%"
                .formatted(
                        Wording.money(coverage.countable()),
                        Wording.money(coverage.required()),
                        coverage.wholePercent());
    }

    PlanDraft requireComplete(LocalDate target) {
        List<Invalid.Place> faults = kind == PlanKind.PLAN ? itemFaults(target) : explanationFaults();
        if (!faults.isEmpty()) {
            throw new PlanIncomplete(faults);
        }
        return this;
    }

    private List<Invalid.Place> itemFaults(LocalDate target) {
        if (items.isEmpty()) {
            return List.of(new Invalid.Place("items", "A plan has at least one item."));
        }
        List<Invalid.Place> faults = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            faults.addAll(items.get(i).faults("items[%d]".formatted(i), target));
        }
        return faults;
    }

    private List<Invalid.Place> explanationFaults() {
        return explanation == null || explanation.isBlank()
                ? List.of(new Invalid.Place("explanation", "Write why the cost is what it is."))
                : List.of();
    }

    /** Items without owner, milestone or measure, or with impossible amounts, are not sent. */
    public static final class PlanIncomplete extends Invalid {
        PlanIncomplete(List<Place> places) {
            super(
                    "The plan was not sent: %d %s to put right. %s"
                            .formatted(
                                    places.size(),
                                    places.size() == 1 ? "place is" : "places are",
                                    places.getFirst().message()),
                    places);
        }
    }
}
