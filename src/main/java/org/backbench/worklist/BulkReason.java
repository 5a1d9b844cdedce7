package org.backbench.worklist;

import java.util.Locale;

/** Why a verb is not done to one task of many. */
enum BulkReason {
    TASK_ALREADY_DONE("It is done already, or the case went on without it."),
    CANNOT_DO_IT("%1$s does not hold the role for this task. Tasks of people who are away are taken one by one."),
    SAME_HAND("%1$s did what this task checks; another person must do it."),
    HAS_IT("%1$s has it already."),
    NOT_CLAIMED("Nobody has it in hand, so there is nothing to release."),
    CLAIMED_BY_SOMEBODY_ELSE("%2$s has it in hand. Take it over, or ask for it to be released."),
    CHANGED("Somebody changed it since, or is at it now; nothing was done to it.");

    private final String sentence;

    BulkReason(String sentence) {
        this.sentence = sentence;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static BulkReason of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    String sentence(String whom, String holder) {
        return sentence.formatted(whom, holder);
    }
}
