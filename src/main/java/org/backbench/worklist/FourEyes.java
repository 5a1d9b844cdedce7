package org.backbench.worklist;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.backbench.calendar.Dates;
import org.backbench.people.Person;
import org.backbench.problems.Refused;
import org.springframework.stereotype.Component;

/** What one hand did another must check; a deputy's hand counts as his own and as that of the one he stands in for. */
@Component
class FourEyes {

    private final FourEyesRows rows;

    FourEyes(FourEyesRows rows) {
        this.rows = rows;
    }

    /**
     * Refuses the task for the hand that did what it checks.
     *
     * @param asker who is told why, unless what was done is not his to know of
     */
    void require(Person asker, Person person, WorkItem item) {
        rows.find(person, List.of(item.id())).stream().findFirst().ifPresent(hand -> {
            throw asker.id() == person.id() || asker.holds(hand.roleKey())
                    ? new SameHand(hand)
                    : new OtherHandNeeded(person);
        });
    }

    /** Which of these tasks the person must leave to others, and the sentence that says why. */
    Map<Long, String> against(Person person, Collection<Long> ids) {
        return rows.find(person, ids).stream()
                .collect(Collectors.toMap(
                        FourEyesRows.Hand::id,
                        hand -> SameHand.sentence(hand.title(), hand.by(), hand.at()),
                        (first, second) -> first));
    }

    /** The same, told to somebody who may not know of the other task. */
    public static final class OtherHandNeeded extends Refused {
        OtherHandNeeded(Person person) {
            super("%s cannot do this task; why is not shown to you. Choose somebody else.".formatted(person.name()));
        }
    }

    /** A task that checks another is not for the hand that did the other. */
    public static final class SameHand extends Refused {
        SameHand(FourEyesRows.Hand hand) {
            super(sentence(hand.title(), hand.by(), hand.at()), hand.at());
        }

        static String sentence(String title, String by, Instant at) {
            return "%s did “%s” on %s, and this task checks it: another person must do it. Leave it to a colleague."
                    .formatted(by, title, Dates.moment(at));
        }
    }
}
