package org.backbench.cases;

import org.backbench.people.Person;
import org.backbench.people.Rights;
import org.springframework.stereotype.Component;

/** Who may take a case out of its cycle: those with the right, while it runs. */
@Component
class Withdrawing implements CaseAction {

    private final Rights rights;

    Withdrawing(Rights rights) {
        this.rights = rights;
    }

    @Override
    public String key() {
        return "withdraw-case";
    }

    @Override
    public void require(Person person, CaseFile file) {
        rights.require(person, key());
        file.requireRunning();
    }
}
