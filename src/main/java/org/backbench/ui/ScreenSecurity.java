package org.backbench.ui;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.backbench.ui.signin.SignInView;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.ExceptionHandlingConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.CacheControlConfig;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The door of the screens: a session, a sign-in page, and the strictest content policy under which Vaadin runs. */
@Configuration(proxyBeanMethods = false)
class ScreenSecurity {

    /** Vaadin 25.2 starts itself with inline script and eval and writes a base element; all else is ours only. */
    private static final String POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; object-src 'none'; "
            + "base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    /** Pages are forwarded to Vaadin, and after a forward Tomcat takes no more headers. */
    private static final ObjectPostProcessor<HeaderWriterFilter> BEFORE_ALL_ELSE = new ObjectPostProcessor<>() {
        @Override
        public <F extends HeaderWriterFilter> F postProcess(F filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    };

    private static final String[] OPEN = {"/error", "/_static/**", "/webjars/**", "/backbench/**", "/actuator/health"};

    /** What has its version in its name: Vaadin says how long a browser may keep it, and nobody must ask again. */
    private static final RequestMatcher VERSIONED = new OrRequestMatcher(
            PathPatternRequestMatcher.pathPattern("/VAADIN/build/**"),
            PathPatternRequestMatcher.pathPattern("/aura/**"),
            new AndRequestMatcher(
                    PathPatternRequestMatcher.pathPattern("/backbench/**"),
                    request -> request.getParameter("v-c") != null));

    private static final HeaderWriter NOT_KEPT = new DelegatingRequestMatcherHeaderWriter(
            new NegatedRequestMatcher(VERSIONED), new CacheControlHeadersWriter());

    @Bean
    @Order(2)
    SecurityFilterChain screenChain(HttpSecurity http, RequestUtil vaadin) throws Exception {
        http.authorizeHttpRequests(requests -> requests.requestMatchers(OPEN).permitAll());
        http.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .cacheControl(CacheControlConfig::disable)
                .addHeaderWriter(NOT_KEPT)
                .withObjectPostProcessor(BEFORE_ALL_ELSE));
        http.csrf(forgery -> forgery.ignoringRequestMatchers(withKeysOfTheirOwn(vaadin)));
        http.exceptionHandling(ScreenSecurity::sayThatTheSessionEnded);
        return http.with(VaadinSecurityConfigurer.vaadin(), screens -> screens.enableCsrfConfiguration(false)
                        .loginView(SignInView.class)
                        .anyRequest(AuthorizedUrl::authenticated))
                .build();
    }

    /** Screens carry a key in each message. Vaadin would let the sign-in page pass too, whose form has a token. */
    private static RequestMatcher withKeysOfTheirOwn(RequestUtil vaadin) {
        RequestMatcher doors = new OrRequestMatcher(
                PathPatternRequestMatcher.pathPattern("/" + SignInView.ROUTE),
                PathPatternRequestMatcher.pathPattern("/logout"));
        return request -> vaadin.isFrameworkInternalRequest(request) && !doors.matches(request);
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
