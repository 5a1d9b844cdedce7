package org.backbench.people;

import org.backbench.problems.NotAllowed;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The person behind the current request. Roles are read anew each time, so that a role taken back is gone at once. */
@Component
public class SignedIn {

    private final People people;

    SignedIn(People people) {
        this.people = people;
    }

    public Person person() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null
                || !authentication.isAuthenticated()
                || authentication instanceof AnonymousAuthenticationToken) {
            throw new NobodySignedIn();
        }
        return people.byLogin(authentication.getName());
    }

    /** The request carries no signed-in person. */
    public static final class NobodySignedIn extends NotAllowed {
        NobodySignedIn() {
            super("You are not signed in. Sign in and try again.");
        }
    }
}
