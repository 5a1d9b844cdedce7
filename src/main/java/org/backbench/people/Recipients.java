package org.backbench.people;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.backbench.audit.Audit;
import org.backbench.problems.Invalid;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who gets what is sent to a role, where mail reaches people, and who stands in while they are away. */
@Service
@Transactional
public class Recipients {

    private static final Pattern ADDRESS = Pattern.compile("[^@\\s<>\",;\\p{Cntrl}]+@[^@\\s<>\",;\\p{Cntrl}]+");
    private static final int LONGEST = 254;

    private final RecipientRows rows;
    private final Audit audit;
    private final Clock clock;

    Recipients(RecipientRows rows, Audit audit, Clock clock) {
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    /** Who gets today what is sent to these roles, by role key; a role that nobody holds is left out. */
    @Transactional(readOnly = true)
    public Map<String, List<Recipient>> of(Collection<String> roleKeys) {
        return on(LocalDate.now(clock), roleKeys);
    }

    /** The same for another day, as far as it is known today. */
    @Transactional(readOnly = true)
    public Map<String, List<Recipient>> on(LocalDate day, Collection<String> roleKeys) {
        return rows.find(roleKeys, day).stream().collect(groupingBy(Recipient::roleKey));
    }

    /** Where mail reaches the person; empty while no address is on record. */
    @Transactional(readOnly = true)
    public Optional<String> address(Person person) {
        return rows.findAddress(person.id());
    }

    /** The same for whoever hands a letter over. */
    @Transactional(readOnly = true)
    public Optional<String> addressOf(long personId) {
        return rows.findAddress(personId);
    }

    /** The person says where mail reaches him. */
    public void setAddress(Person person, String address) {
        String stripped = address.strip();
        if (stripped.length() > LONGEST || !ADDRESS.matcher(stripped).matches()) {
            throw new NoSuchAddress();
        }
        rows.setAddress(person.id(), stripped);
        audit.record(person.login(), "set-address", person.login(), null, "Letters go to another address.");
    }

    /** An address is one name at one place. */
    public static final class NoSuchAddress extends Invalid {
        private static final String SENTENCE =
                "This is no e-mail address. Write one, without names, spaces or commas: name@council.example.";

        NoSuchAddress() {
            super(SENTENCE, List.of(new Place("address", SENTENCE)));
        }
    }
}
