package org.backbench.ui.ladders;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.Optional;
import org.backbench.people.Person;
import org.backbench.people.Rights;
import org.backbench.people.SignedIn;
import org.backbench.ui.look.DueDates;
import org.backbench.ui.shell.Roles;

/** What every page of time asks: who looks, whether he may, which day it is, how parties are called. */
@org.springframework.stereotype.Component
record Office(SignedIn signedIn, Rights rights, DueDates dates, Roles roles) {

    Person person() {
        return signedIn.person();
    }

    boolean may(String right) {
        return rights.may(person(), right);
    }

    /** Whoever may not is told that there is no such page. */
    void require(String right) {
        if (!may(right)) {
            throw new NotFoundException();
        }
    }

    static Optional<String> parameter(BeforeEnterEvent event, String name) {
        return event.getLocation().getQueryParameters().getSingleParameter(name);
    }
}
