package org.backbench.ui.letters;

import org.backbench.letters.NotificationSettings;
import org.backbench.people.Absences;
import org.backbench.people.Person;
import org.backbench.people.Recipients;
import org.backbench.people.SignedIn;
import org.backbench.ui.look.DueDates;
import org.backbench.ui.shell.Roles;
import org.backbench.worklist.Covers;
import org.springframework.stereotype.Component;

/** What the cards of the page of one's own letters ask. */
@Component
record MyLetters(NotificationSettings settings, Recipients recipients, Away away, DueDates dates, SignedIn signedIn) {

    Person person() {
        return signedIn.person();
    }

    /** Days away: who stands in, in which roles, and what is due meanwhile. */
    @Component
    record Away(Absences absences, Covers covers, Roles roles) {}
}
