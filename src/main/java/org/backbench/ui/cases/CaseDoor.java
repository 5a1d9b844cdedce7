package org.backbench.ui.cases;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Cases;
import org.backbench.people.Person;
import org.backbench.people.Rights;
import org.backbench.people.SignedIn;
import org.springframework.stereotype.Component;

/** Opens the case an address names for the person who asks; one that is not his to see is not there. */
@Component
public class CaseDoor {

    /** The part of the address that names the case. */
    public static final String REFERENCE = "reference";

    private final Cases cases;
    private final SignedIn signedIn;
    private final Rights rights;

    CaseDoor(Cases cases, SignedIn signedIn, Rights rights) {
        this.cases = cases;
        this.signedIn = signedIn;
        this.rights = rights;
    }

    public CaseFile open(BeforeEnterEvent event) {
        String reference = event.getRouteParameters().get(REFERENCE).orElseThrow(NotFoundException::new);
        return find(reference);
    }

    public CaseFile find(String reference) {
        return cases.find(person(), reference);
    }

    public Person person() {
        return signedIn.person();
    }

    public boolean may(String action) {
        return rights.may(person(), action);
    }
}
