package org.backbench.ui.improvement;

import com.vaadin.flow.component.Component;
import org.backbench.calendar.Dates;
import org.backbench.improvement.FourTests;
import org.backbench.improvement.Saving;
import org.backbench.improvement.SavingStep;
import org.backbench.ui.look.Box;

/** The history of a saving, the latest first: lines are added to it, never changed. */
final class SavingHistory {

    private SavingHistory() {}

    static Component of(Saving saving) {
        Box list = Box.of("ul", "bb-clocks");
        saving.history().reversed().forEach(step -> list.add(line(step)));
        return list;
    }

    private static Box line(SavingStep step) {
        Box line = Box.of("li", "", Box.text("div", "", words(step)));
        if (step.reason() != null) {
            line.add(Box.text("div", "", step.reason()));
        }
        FourTests tests = step.tests();
        if (tests != null) {
            line.add(Box.detail(
                    tests.failed().isEmpty()
                            ? "passed all four tests of NI 179"
                            : "not shown: " + String.join(", ", tests.failed())));
        }
        line.add(Box.detail(step.by().name() + ", " + Dates.day(step.on())));
        return line;
    }

    private static String words(SavingStep step) {
        String pounds = Pounds.of(step.pounds()) + " a year";
        return switch (step.move()) {
            case CLAIMED -> pounds + " claimed";
            case EVIDENCED ->
                pounds + " claimed with evidence" + (step.since() == null ? "" : ", since " + Dates.day(step.since()));
            case VERIFIED -> pounds + " verified";
            case NOT_VERIFIED -> "not verified";
            case SUSTAINED -> pounds + " sustained";
            case WITHDRAWN -> pounds + " withdrawn";
        };
    }
}
