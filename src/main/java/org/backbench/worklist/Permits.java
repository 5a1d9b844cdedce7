package org.backbench.worklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.backbench.calendar.Dates;
import org.backbench.people.Absence;
import org.backbench.people.Absences;
import org.backbench.people.Person;
import org.backbench.people.Rights;
import org.springframework.stereotype.Component;

/** What stands in the way of taking a task in hand: a right, four eyes, or days away; and who is to be told of it. */
@Component
class Permits {

    private final Rights rights;
    private final FourEyes fourEyes;
    private final Absences absences;
    private final Notices notices;
    private final Clock clock;

    Permits(Rights rights, FourEyes fourEyes, Absences absences, Notices notices, Clock clock) {
        this.rights = rights;
        this.fourEyes = fourEyes;
        this.absences = absences;
        this.notices = notices;
        this.clock = clock;
    }

    void require(Person person, String action) {
        rights.require(person, action);
    }

    boolean may(Person person, String action) {
        return rights.may(person, action);
    }

    void requireOtherHand(Person person, WorkItem item) {
        fourEyes.require(person, item);
    }

    /** Which of these tasks are not for this person, by id. */
    Map<Long, String> against(Person person, List<WorkItem> items) {
        return againstIds(person, items.stream().map(WorkItem::id).toList());
    }

    Map<Long, String> againstIds(Person person, List<Long> ids) {
        return fourEyes.against(person, ids);
    }

    /** The days away of a person between today and the day a task is due, or today's where it is late. */
    List<String> warnings(Person person, WorkItem item) {
        LocalDate today = LocalDate.now(clock);
        LocalDate until = item.due().isBefore(today) ? today : item.due();
        return absences.between(person.id(), today, until).stream()
                .map(absence -> warning(absence, item.due()))
                .toList();
    }

    private static String warning(Absence absence, LocalDate due) {
        return "%s is away from %s to %s; the task is due on %s. Meanwhile %s stands in."
                .formatted(
                        absence.name(),
                        Dates.day(absence.first()),
                        Dates.day(absence.last()),
                        Dates.day(due),
                        absence.deputyName());
    }

    /** Tells whoever had the task, and the one he had it for, that somebody else took it out of his hands. */
    void tellHolder(Person person, WorkItem item, String did) {
        if (item.claimantId() != null && !item.isClaimedBy(person)) {
            String sentence = "%s %s “%s” (%s), which you had in hand. What you typed is kept."
                    .formatted(person.name(), did, item.title(), item.reference());
            notices.tell(item.claimantId(), item.id(), sentence);
        }
    }
}
