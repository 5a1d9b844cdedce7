package org.backbench.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import java.util.List;
import org.backbench.BackbenchTest;
import org.backbench.people.Person;
import org.junit.jupiter.api.AfterEach;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** Screens without a browser, seen by a signed-in person. */
@BackbenchTest
public abstract class SignedInScreens extends SpringBrowserlessTest {

    /** From here on this person looks at the screens. */
    protected static void signIn(Person person) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        person.login(), "", List.of(new SimpleGrantedAuthority("ROLE_PERSON"))));
    }

    /** What a screen was told in the meantime it draws when it closes: as the person who looked at it. */
    @Override
    @AfterEach
    protected void cleanVaadinEnvironment() {
        try {
            super.cleanVaadinEnvironment();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    /** The one part of this type that carries this test id. */
    protected <T extends Component> T part(Class<T> type, String testId) {
        return find(type).withAttribute("data-testid", testId).single();
    }

    /** The words of a part and everything in it. */
    protected static String words(Component part) {
        return part.getElement().getTextRecursively();
    }
}
