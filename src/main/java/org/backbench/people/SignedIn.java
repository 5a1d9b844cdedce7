package org.backbench.people;

import org.backbench.problems.NotAllowed;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * The person behind the current request. Roles are read anew with each request, so that a role taken back is gone at
 * once; one request asks many times and is answered alike.
 */
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
        String login = authentication.getName();
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return people.byLogin(login);
        }
        String key = SignedIn.class.getName() + ' ' + login;
        if (request.getAttribute(key, RequestAttributes.SCOPE_REQUEST) instanceof Person known) {
            return known;
        }
        Person person = people.byLogin(login);
        request.setAttribute(key, person, RequestAttributes.SCOPE_REQUEST);
        return person;
    }

    /** The request carries no signed-in person. */
    public static final class NobodySignedIn extends NotAllowed {
        NobodySignedIn() {
            super("You are not signed in. Sign in and try again.");
        }
    }
}
