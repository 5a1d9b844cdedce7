package org.backbench.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backbench.audit.Audit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is away when, and who stands in: he gets the letters and sees the tasks of the roles he covers. */
@Service
@Transactional
public class Absences {

    private final AbsenceRows rows;
    private final People people;
    private final Audit audit;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Absences(AbsenceRows rows, People people, Audit audit, Clock clock, ApplicationEventPublisher events) {
        this.rows = rows;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
        this.events = events;
    }

    /** Somebody is back before the last day of his absence. */
    public record CameBack(long personId) {}

    /** The days away that are not over. */
    @Transactional(readOnly = true)
    public List<Absence> of(Person person) {
        return rows.find(person.id(), LocalDate.now(clock), null);
    }

    /** The names of those who may stand in for the person, by their logins, in the order of the names. */
    @Transactional(readOnly = true)
    public Map<String, String> possibleDeputies(Person person) {
        List<String> parties = person.keys().stream()
                .map(key -> key.substring(key.indexOf('@') + 1))
                .distinct()
                .toList();
        Map<String, String> names = new LinkedHashMap<>();
        rows.colleagues(person.id(), parties, LocalDate.now(clock))
                .forEach(colleague -> names.put(colleague.login(), colleague.name()));
        return names;
    }

    /** Somebody's absences that touch these days. */
    @Transactional(readOnly = true)
    public List<Absence> between(long personId, LocalDate from, LocalDate to) {
        return rows.find(personId, from, to);
    }

    /**
     * The person will be away; whoever is named stands in meanwhile.
     *
     * @param roles the role keys that are covered; empty: all
     */
    public void beAway(Person person, LocalDate first, LocalDate last, String deputyLogin, List<String> roles) {
        Person deputy = people.byLogin(deputyLogin);
        Absence absence = new Absence(
                        first, last, person.login(), person.name(), deputy.login(), deputy.name(), List.copyOf(roles))
                .requireSound(person, deputy, LocalDate.now(clock));
        rows.lock();
        absence.requireNoChain(
                rows.find(person.id(), first, last),
                rows.find(deputy.id(), first, last),
                rows.findCovered(person.id(), first, last));
        rows.insert(person.id(), deputy.id(), absence);
        String scope = roles.isEmpty() ? "all roles" : String.join(", ", roles);
        String sentence = "%s to %s, deputy %s, %s".formatted(first, last, deputy.login(), scope);
        audit.record(person.login(), "be-away", person.login(), null, sentence);
    }

    /** The person is back: from today on letters and tasks come to himself. */
    public void beBack(Person person) {
        rows.end(person.id(), LocalDate.now(clock));
        audit.record(person.login(), "be-back", person.login(), null, "Back from today on.");
        events.publishEvent(new CameBack(person.id()));
    }
}
