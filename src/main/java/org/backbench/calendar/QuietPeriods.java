package org.backbench.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.backbench.audit.Audit;
import org.backbench.people.Person;
import org.backbench.people.Rights;
import org.backbench.problems.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The times without visits or publicity, which the programme office edits. */
@Service
@Transactional
public class QuietPeriods {

    private static final String RIGHT = "edit-calendar";

    private final QuietPeriodRows rows;
    private final Rights rights;
    private final Audit audit;

    QuietPeriods(QuietPeriodRows rows, Rights rights, Audit audit) {
        this.rows = rows;
        this.rights = rights;
        this.audit = audit;
    }

    /** All that have not ended before a day, the earliest first. */
    @Transactional(readOnly = true)
    public List<QuietPeriod> from(LocalDate day) {
        return rows.findFrom(day);
    }

    /** The period that keeps a body of this class quiet on a day. */
    @Transactional(readOnly = true)
    public Optional<QuietPeriod> on(QuietPeriod.Kind kind, String group, LocalDate day) {
        return rows.findFrom(day).stream()
                .filter(period -> period.kind() == kind && period.covers(group, day))
                .findFirst();
    }

    /** Adds a period; its id and name of the person are found here. */
    public QuietPeriod add(Person person, QuietPeriod period) {
        rights.require(person, RIGHT);
        long id = rows.insert(period.requireSound(), person.name());
        audit.record(
                person.login(),
                "add-quiet-period",
                period.name(),
                null,
                "%s to %s, %s. %s".formatted(period.firstDay(), period.lastDay(), period.groups(), period.reason()));
        return rows.find(id).orElseThrow();
    }

    public void remove(Person person, long id, String reason) {
        rights.require(person, RIGHT);
        QuietPeriod period = rows.find(id).orElseThrow(() -> new NotFound("quiet period", id));
        rows.remove(id);
        audit.record(person.login(), "remove-quiet-period", period.name(), null, reason);
    }
}
