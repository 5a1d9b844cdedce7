package org.backbench;

import jakarta.servlet.ServletContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.stereotype.Component;

/** Behind https the session cookie is Secure and bound to this host by its name; on plain http it can be neither. */
@Component
class SessionCookie implements ServletContextInitializer {

    private final boolean secure;

    SessionCookie(@Value("${backbench.base-url}") String baseUrl) {
        this.secure = baseUrl.startsWith("https://");
    }

    @Override
    public void onStartup(ServletContext context) {
        var cookie = context.getSessionCookieConfig();
        cookie.setPath("/");
        if (secure) {
            cookie.setName("__Host-session");
            cookie.setSecure(true);
        }
    }
}
