package org.backbench.worklist;

import java.util.List;
import java.util.Map;
import org.backbench.problems.Invalid;
import org.backbench.problems.Outdated;
import org.backbench.problems.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A queue with its filters under a name.
 *
 * @param owner the name of the person who keeps it
 * @param words the filters, as {@link WorkFilter#of} reads them
 * @param sharedWith the party whose people see it: EMIEP; null when it is the owner's alone
 */
public record SavedView(
        long id,
        long ownerId,
        String owner,
        String name,
        Queue queue,
        Map<String, String> words,
        @Nullable String sharedWith,
        int version) {

    static final int LONGEST = 60;

    public WorkFilter filter() {
        return WorkFilter.of(words);
    }

    /** A name is short enough for a tab. */
    public static final class NameUnusable extends Invalid {
        private static final String SENTENCE = "Give the view a name of 1 to 60 characters.";

        NameUnusable() {
            super(SENTENCE, List.of(new Place("name", SENTENCE)));
        }
    }

    /** One shares with those one works with. */
    public static final class NotYourParty extends Refused {
        NotYourParty(String party) {
            super("You do not act for %s, so you cannot share a view there. Choose a party you act for."
                    .formatted(party));
        }
    }

    /** A person's views have different names. */
    public static final class NameTaken extends Refused {
        NameTaken(String name) {
            super("You have a view “%s” already. Choose another name, or change that one.".formatted(name));
        }
    }

    /** Somebody changed the view since it was read. */
    public static final class ChangedMeanwhile extends Outdated {
        ChangedMeanwhile(String name) {
            super("The view “%s” was changed meanwhile. Look at it again.".formatted(name));
        }
    }
}
