package org.backbench.ui.cases;

import java.util.List;
import java.util.stream.Collectors;
import org.backbench.cases.CaseFile;
import org.backbench.people.People;
import org.backbench.people.Person;
import org.backbench.people.Role;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.Facts;
import org.springframework.stereotype.Component;

/** Who has to do with a case today, by role. */
@Component
class WhoCard {

    private final People people;

    WhoCard(People people) {
        this.people = people;
    }

    Card of(CaseFile file) {
        Facts facts = new Facts();
        fact(facts, "Officer", people.holding(file.body(Role.RETURN_OFFICER)));
        fact(facts, "Certifies", people.holding(file.body(Role.CERTIFYING_OFFICER)));
        fact(facts, "Chief exec.", people.holding(file.body(Role.CHIEF_EXECUTIVE)));
        if (file.riep() != null) {
            fact(facts, "Reviews", people.holding(file.partnership(Role.REVIEW_MANAGER)));
        }
        return new Card("Who", facts);
    }

    private static void fact(Facts facts, String term, List<Person> holders) {
        String names = holders.stream().map(Person::name).collect(Collectors.joining(", "));
        facts.fact(term, names.isEmpty() ? "nobody has an account" : names);
    }
}
