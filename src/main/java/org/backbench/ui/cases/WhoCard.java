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

/** Who has to do with a case today, by role, and what whoever looks cannot do in it, and why. */
@Component
class WhoCard {

    private final People people;
    private final CaseWhys whys;

    WhoCard(People people, CaseWhys whys) {
        this.people = people;
        this.whys = whys;
    }

    Card of(CaseFile file, Person viewer) {
        Facts facts = new Facts();
        fact(facts, "Officer", people.holding(file.body(Role.RETURN_OFFICER)));
        fact(facts, "Certifies", people.holding(file.body(Role.CERTIFYING_OFFICER)));
        fact(facts, "Chief exec.", people.holding(file.body(Role.CHIEF_EXECUTIVE)));
        if (file.riep() != null) {
            fact(facts, "Reviews", people.holding(file.partnership(Role.REVIEW_MANAGER)));
        }
        Card card = new Card("Who", facts);
        whys.of(file, viewer).ifPresent(card::add);
        return card;
    }

    private static void fact(Facts facts, String term, List<Person> holders) {
        String names = holders.stream().map(Person::name).collect(Collectors.joining(", "));
        facts.fact(term, names.isEmpty() ? "nobody has an account" : names);
    }
}
