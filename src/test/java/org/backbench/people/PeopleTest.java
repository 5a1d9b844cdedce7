package org.backbench.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.backbench.people.PeopleFixtures.personWith;

import java.time.LocalDate;
import org.backbench.BackbenchTest;
import org.backbench.problems.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.transaction.annotation.Transactional;

@BackbenchTest
@Transactional
class PeopleTest {

    @Autowired
    People people;

    @Autowired
    Accounts accounts;

    @Autowired
    Passwords passwords;

    @Test
    void holdARoleFromItsFirstDay() {
        Person person = personWith(people);

        people.grant(person.id(), Role.RETURN_OFFICER, "X-FIRST-DAY", LocalDate.of(2011, 12, 5));
        people.grant(person.id(), Role.CHIEF_EXECUTIVE, "X-FIRST-DAY", LocalDate.of(2011, 12, 6));

        assertThat(people.get(person.id()).keys()).containsExactly("return-officer@X-FIRST-DAY");
        assertThat(people.holding("return-officer@X-FIRST-DAY"))
                .extracting(Person::id)
                .containsExactly(person.id());
    }

    @Test
    void loseARoleAtOnceWhenItIsTakenBack() {
        Person person = personWith(people, "peer@7", "lead-peer@3");

        people.revoke(person.id(), Role.PEER, "7");
        people.revokeAll(Role.LEAD_PEER, "3");

        assertThat(people.byLogin(person.login()).keys()).isEmpty();
    }

    @Test
    void loseARoleTakenBackOnTheDayItWasGiven() {
        Person person = personWith(people);
        people.grant(person.id(), Role.PEER, "8", LocalDate.of(2011, 12, 5));

        people.revoke(person.id(), Role.PEER, "8");

        assertThat(people.get(person.id()).keys()).isEmpty();
    }

    @Test
    void areNotFoundByAWrongName() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> people.byLogin("nobody"));
        assertThatExceptionOfType(UsernameNotFoundException.class)
                .isThrownBy(() -> accounts.loadUserByUsername("nobody"));
    }

    @Test
    void signInWithAHashOfStrengthTwelve() {
        Person person = personWith(people);
        var account = accounts.updatePassword(
                accounts.loadUserByUsername(person.login()), passwords.hash(PeopleFixtures.PASSWORD));

        assertThat(account.getPassword()).startsWith("{bcrypt}$2a$12$");
        assertThat(passwords.matches(PeopleFixtures.PASSWORD, account.getPassword()))
                .isTrue();
        assertThat(passwords.matches("wrong", account.getPassword())).isFalse();
    }

    @Test
    void tellWhetherAnyIsOfTheDemo() {
        assertThat(people.anyDemoAccount()).isFalse();

        people.create("demo.person", "Demo Person", "{bcrypt}unusable", true);

        assertThat(people.anyDemoAccount()).isTrue();
    }
}
