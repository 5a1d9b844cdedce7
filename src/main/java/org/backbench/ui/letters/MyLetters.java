package org.backbench.ui.letters;

import org.backbench.letters.NotificationSettings;
import org.backbench.people.Absences;
import org.backbench.people.Person;
import org.backbench.people.Recipients;
import org.backbench.people.SignedIn;
import org.backbench.ui.look.DueDates;
import org.springframework.stereotype.Component;

/** What the cards of the page of one's own letters ask. */
@Component
record MyLetters(
        NotificationSettings settings, Recipients recipients, Absences absences, DueDates dates, SignedIn signedIn) {

    Person person() {
        return signedIn.person();
    }
}
