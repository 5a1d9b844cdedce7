package org.backbench.improvement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.backbench.calendar.Dates;
import org.backbench.problems.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * One thing a body promises to do in its plan.
 *
 * @param gross pounds a year
 * @param newCost pounds a year that it will newly cost to run
 * @param businessCase it stands in the business case of the reorganisation that made the body, and counts there
 * @param owner who answers for it, as the body calls the post
 * @param reason what the review manager wrote when he returned or agreed it
 */
public record PlanItem(
        String what,
        String function,
        long gross,
        long newCost,
        boolean ongoing,
        boolean cashReleasing,
        boolean serviceCut,
        boolean businessCase,
        String owner,
        LocalDate due,
        String milestone,
        String measure,
        Priority priority,
        @Nullable String reason) {

    static final long MOST = 1_000_000_000_000L;

    /**
     * What counts of it: net of new running cost, when it is ongoing, cash-releasing and cuts no service (NI 179); what
     * the business case of a reorganisation has counted is not counted again.
     */
    public Countable counts() {
        List<String> reasons = new ArrayList<>();
        if (!ongoing) {
            reasons.add("one year only: not ongoing");
        }
        if (!cashReleasing) {
            reasons.add("cost moved: not cash-releasing");
        }
        if (serviceCut) {
            reasons.add("service cut");
        }
        if (businessCase) {
            reasons.add("in the reorganisation business case already: it counts there, and once");
        }
        if (gross <= newCost) {
            reasons.add("new running cost takes all of it: nothing is left net");
        }
        return new Countable(reasons.isEmpty() ? gross - newCost : 0, reasons);
    }

    /** What keeps the item from being sent; path is its place in the form, like items[2]. */
    List<Invalid.Place> faults(String path, LocalDate target) {
        List<Invalid.Place> faults = new ArrayList<>();
        require(!what.isBlank(), path + ".what", "Say what will be done.", faults);
        require(!owner.isBlank(), path + ".owner", "Name the owner: an item without an owner is not sent.", faults);
        require(!milestone.isBlank(), path + ".milestone", "Name a milestone by which it can be followed.", faults);
        require(!measure.isBlank(), path + ".measure", "Say how the saving will be measured.", faults);
        require(gross > 0 && gross < MOST, path + ".gross", "Give the gross saving a year, more than nothing.", faults);
        require(newCost >= 0 && newCost < MOST, path + ".newCost", "New running cost is nothing or more.", faults);
        String late = "Choose a day up to the target date, %s.".formatted(Dates.day(target));
        require(!due.isAfter(target), path + ".due", late, faults);
        return faults;
    }

    private static void require(boolean holds, String place, String sentence, List<Invalid.Place> faults) {
        if (!holds) {
            faults.add(new Invalid.Place(place, sentence));
        }
    }
}
