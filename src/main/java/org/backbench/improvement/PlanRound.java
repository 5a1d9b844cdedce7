package org.backbench.improvement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backbench.problems.Invalid;
import org.backbench.problems.Refused;
import org.jspecify.annotations.Nullable;

/** One sending of a plan with what was said to it. A plan sent again is a new round; the old ones stay as they were. */
public record PlanRound(
        int number,
        PlanDraft draft,
        Signature drafted,
        @Nullable Approval approval,
        @Nullable Ruling ruling) {

    String agreedSentence(Requirement requirement) {
        return "The plan was agreed: %s. Its actions run from today.".formatted(draft.coverage(requirement));
    }

    String returnedSentence(Requirement requirement, String due) {
        String what = draft.kind() == PlanKind.EXPLANATION
                ? "The explanation was returned with reasons"
                : "The plan was returned with reasons: " + draft.coverage(requirement);
        return "%s. It is due again by %s.".formatted(what, due);
    }

    /** “leave Market House” counts for £1.45m a year. The lease ends that month. */
    List<String> reasons(Decision decision) {
        Stream<String> ofItems = IntStream.range(0, draft.items().size())
                .filter(i -> !isBlank(decision.reasonOf(i)))
                .mapToObj(i -> "“%s” counts for %s. %s"
                        .formatted(
                                draft.items().get(i).what(),
                                draft.items().get(i).counts().sentence(),
                                decision.reasonOf(i)));
        Stream<String> ofAll =
                isBlank(decision.reason()) ? Stream.of() : Stream.of("On the whole: " + decision.reason());
        return Stream.concat(ofItems, ofAll).toList();
    }

    boolean wasReturned() {
        return ruling != null && ruling.outcome().equals(Decision.Outcome.RETURNED.key());
    }

    /** Lets a decision pass that fits what was sent, or says which rule it breaks. */
    void requireFit(Decision decision, Requirement requirement) {
        switch (decision.outcome()) {
            case AGREED -> requireCovers(requirement);
            case EXPLAINED -> requireExplanation(decision);
            case RETURNED -> requireReasons(decision);
        }
    }

    private void requireCovers(Requirement requirement) {
        if (draft.kind() == PlanKind.EXPLANATION) {
            throw new NoItemsToAgree();
        }
        Coverage coverage = requirement.coveredBy(draft.countable());
        if (!coverage.whole()) {
            throw new CoverageTooSmall(coverage);
        }
    }

    private void requireExplanation(Decision decision) {
        if (draft.kind() == PlanKind.PLAN) {
            throw new NoExplanationGiven();
        }
        if (isBlank(decision.reason())) {
            throw new ReasonsMissing(
                    List.of(new Invalid.Place("reason", "Say why the explanation holds, for next year's review.")));
        }
    }

    private void requireReasons(Decision decision) {
        List<Invalid.Place> missing = new ArrayList<>();
        for (int i = 0; i < draft.items().size(); i++) {
            PlanItem item = draft.items().get(i);
            if (!item.counts().counts() && isBlank(decision.reasonOf(i))) {
                missing.add(new Invalid.Place(
                        "items[%d].reason".formatted(i),
                        "Say to the body why “%s” does not count.".formatted(item.what())));
            }
        }
        if (missing.isEmpty() && isBlank(decision.reason()) && noItemHasReason(decision)) {
            missing.add(new Invalid.Place("reason", "Say to the body what has to change."));
        }
        if (!missing.isEmpty()) {
            throw new ReasonsMissing(missing);
        }
    }

    private boolean noItemHasReason(Decision decision) {
        return IntStream.range(0, draft.items().size()).allMatch(i -> isBlank(decision.reasonOf(i)));
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /** A plan is agreed when the items that count cover the whole requirement. */
    public static final class CoverageTooSmall extends Refused {
        CoverageTooSmall(Coverage coverage) {
            super(("The items that count save %s of the %s required, %d %%: %s is missing. Return the plan with a"
                            + " reason for each item that does not count; the body may also explain its cost instead.")
                    .formatted(
                            Wording.money(coverage.countable()),
                            Wording.money(coverage.required()),
                            coverage.wholePercent(),
                            Wording.money(coverage.missing())));
        }
    }

    /** An explanation is accepted or returned, never agreed like a plan. */
    public static final class NoItemsToAgree extends Refused {
        NoItemsToAgree() {
            super("The body sent an explanation, not a plan. Accept the explanation or return it with a reason.");
        }
    }

    /** Only an explanation that was sent can be accepted. */
    public static final class NoExplanationGiven extends Refused {
        NoExplanationGiven() {
            super("The body sent a plan, not an explanation. Agree the plan or return it with reasons.");
        }
    }

    /** A plan goes back with a reason for each item that does not count, and no decision stands without a reason. */
    public static final class ReasonsMissing extends Invalid {
        ReasonsMissing(List<Place> places) {
            super(
                    "The decision was not taken: a reason is missing. %s"
                            .formatted(places.getFirst().message()),
                    places);
        }
    }
}
