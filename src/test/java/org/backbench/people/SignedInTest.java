package org.backbench.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backbench.BackbenchTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

@BackbenchTest
class SignedInTest {

    @Autowired
    SignedIn signedIn;

    @Autowired
    People people;

    @AfterEach
    void nobodyAsksAnyMore() {
        RequestContextHolder.resetRequestAttributes();
        SecurityContextHolder.clearContext();
    }

    @Test
    void aRoleTakenBackIsGoneWithTheNextRequest() {
        Person officer = PeopleFixtures.personWith(people, "return-officer@X1", "certifying-officer@X2");
        signIn(officer);
        ask();
        assertThat(signedIn.person().keys()).containsExactlyInAnyOrderElementsOf(officer.keys());

        people.revoke(officer.id(), Role.RETURN_OFFICER, "X1");

        assertThat(signedIn.person().keys())
                .as("one request is answered alike to its end")
                .hasSize(2);
        ask();
        assertThat(signedIn.person().keys()).containsExactly("certifying-officer@X2");
    }

    @Test
    void whoSignsInWithinARequestIsNotTakenForTheOneBefore() {
        ask();
        signIn(PeopleFixtures.personWith(people, "return-officer@X1"));
        Person before = signedIn.person();
        Person next = PeopleFixtures.personWith(people, "programme-office@OEP");

        signIn(next);

        assertThat(signedIn.person()).isEqualTo(next).isNotEqualTo(before);
    }

    private static void ask() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
    }

    private static void signIn(Person person) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(person.login(), "", List.of()));
    }
}
