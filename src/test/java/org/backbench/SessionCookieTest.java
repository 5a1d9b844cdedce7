package org.backbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockServletContext;

/** Row 14 of the security table, behind https. */
class SessionCookieTest {

    @Test
    void isBoundToItsHostBehindHttps() {
        var context = new MockServletContext();

        new SessionCookie("https://backbench.example.org").onStartup(context);

        assertThat(context.getSessionCookieConfig().getName()).isEqualTo("__Host-session");
        assertThat(context.getSessionCookieConfig().isSecure()).isTrue();
        assertThat(context.getSessionCookieConfig().getPath()).isEqualTo("/");
        assertThat(context.getSessionCookieConfig().getDomain()).isNull();
    }

    @Test
    void isNotClaimedToBeSecureOnPlainHttp() {
        var context = new MockServletContext();

        new SessionCookie("").onStartup(context);

        assertThat(context.getSessionCookieConfig().isSecure()).isFalse();
    }
}
