package org.backbench.ui.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backbench.people.PeopleFixtures.personWith;

import java.time.LocalDate;
import java.util.Map;
import org.backbench.cases.CaseFile;
import org.backbench.people.People;
import org.backbench.people.Person;
import org.backbench.people.Role;
import org.backbench.ui.SignedInScreens;
import org.backbench.ui.WalkedCases;
import org.backbench.ui.look.Notice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class CaseHeaderTest extends SignedInScreens {

    @Autowired
    ApplicationContext beans;

    @Autowired
    People people;

    private WalkedCases walked;
    private CaseFile file;

    @BeforeEach
    void aCaseThatIsAskedForItsReturn() {
        walked = new WalkedCases(beans);
        file = walked.asked();
    }

    @Test
    void tellsTheChiefExecutiveAndThePartnershipThatNobodyCanCertify() {
        certifiersLeave();

        assertThat(warned(walked.holder(file, "chief-executive"))).isTrue();
        assertThat(words(part(Notice.class, "nobody-certifies")))
                .contains("Nobody can certify. " + file.bodyName() + " has no certifying officer")
                .contains("The chief executive names one or a deputy");
        assertThat(warned(personWith(people, "review-manager@" + file.riep()))).isTrue();
        assertThat(warned(personWith(people, "riep-director@" + file.riep()))).isTrue();
        assertThat(warned(personWith(people, "programme-office@OEP"))).isFalse();
    }

    @Test
    void saysNothingWhileSomebodyCertifies() {
        assertThat(warned(walked.holder(file, "chief-executive"))).isFalse();
    }

    @Test
    void saysItWhenTheOnlyCertifyingOfficerHasSentTheReturn() {
        certifiersLeave();
        Person officer = walked.holder(file, "return-officer");
        people.grant(officer.id(), Role.CERTIFYING_OFFICER, file.bodyCode(), LocalDate.of(2009, 1, 1));
        assertThat(warned(walked.holder(file, "chief-executive"))).isFalse();

        walked.type(file, 2_000);
        walked.complete(file, "prepare-return", Map.of("complete", true));

        assertThat(warned(walked.holder(file, "chief-executive"))).isTrue();
    }

    private void certifiersLeave() {
        people.holding("certifying-officer@" + file.bodyCode())
                .forEach(person -> people.revoke(person.id(), Role.CERTIFYING_OFFICER, file.bodyCode()));
    }

    private boolean warned(Person person) {
        signIn(person);
        navigate("cases/" + file.reference(), OverviewTab.class);
        return find(Notice.class)
                        .withAttribute("data-testid", "nobody-certifies")
                        .all()
                        .size()
                == 1;
    }
}
