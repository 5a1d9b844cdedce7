package org.backbench.ui;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.backbench.ui.signin.SignInView;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.ExceptionHandlingConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** The door of the screens: a session, a sign-in page, and the strictest content policy under which Vaadin runs. */
@Configuration(proxyBeanMethods = false)
class ScreenSecurity {

    /** Vaadin 25.2 starts itself with inline script and eval and writes a base element; all else is ours only. */
    private static final String POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; object-src 'none'; "
            + "base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private static final String[] OPEN = {"/error", "/_static/**", "/webjars/**", "/backbench/**", "/actuator/health"};

    @Bean
    @Order(2)
    SecurityFilterChain screenChain(HttpSecurity http) throws Exception {
        http.authorizeHttpRequests(requests -> requests.requestMatchers(OPEN).permitAll());
        http.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)));
        http.exceptionHandling(ScreenSecurity::sayThatTheSessionEnded);
        return http.with(VaadinSecurityConfigurer.vaadin(), screens -> screens.loginView(SignInView.class)
                        .anyRequest(AuthorizedUrl::authenticated))
                .build();
    }

    /** Who comes with a session that has ended, or sends a sign-in page from before it, learns so and signs in anew. */
    private static void sayThatTheSessionEnded(ExceptionHandlingConfigurer<HttpSecurity> handling) {
        String expired = "/" + SignInView.ROUTE + "?expired";
        handling.defaultAuthenticationEntryPointFor(
                new LoginUrlAuthenticationEntryPoint(expired),
                request -> request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid());
        handling.defaultAccessDeniedHandlerFor(
                (request, response, denied) -> response.sendRedirect(expired),
                PathPatternRequestMatcher.pathPattern(HttpMethod.POST, "/" + SignInView.ROUTE));
    }
}
