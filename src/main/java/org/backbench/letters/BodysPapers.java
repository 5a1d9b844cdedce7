package org.backbench.letters;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.backbench.cases.CaseFile;
import org.backbench.people.People;
import org.backbench.people.Person;
import org.backbench.people.Role;
import org.springframework.stereotype.Component;

/** What papers that a body edits have in common: who may have them, names of officers, pounds, blanks. */
@Component
class BodysPapers {

    /** Where a name or a text is for the body to fill in. */
    static final String BLANK = "[to be completed]";

    private final People people;

    BodysPapers(People people) {
        this.people = people;
    }

    /** What goes to the members of a body is for its own people; whether others read it the body decides. */
    static boolean mayHave(Person person, CaseFile file) {
        return person.actsFor(file.bodyCode());
    }

    /** Who holds a role at the body today; a blank where nobody does. */
    String names(CaseFile file, Role role) {
        List<String> names = people.holding(file.body(role)).stream()
                .map(Person::name)
                .sorted(Comparator.naturalOrder())
                .toList();
        return names.isEmpty() ? BLANK : String.join(", ", names);
    }

    /** £2,200,000: to the pound, because members decide on it. */
    static String pounds(long amount) {
        return String.format(Locale.UK, "£%,d", amount);
    }

    /** A text somebody still has to write: [Monitoring officer: legal powers.]. */
    static Paper.Text blank(String who, String what) {
        return new Paper.Text("[%s: %s]".formatted(who, what));
    }

    static Stream<Paper.Block> section(String heading, Stream<? extends Paper.Block> blocks) {
        return Stream.concat(Stream.of(new Paper.Heading(heading)), blocks);
    }
}
