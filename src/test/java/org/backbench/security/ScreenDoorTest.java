package org.backbench.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import org.backbench.people.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows 14, 16, 17, 18, 30 and 41 at the door of the screens; the pages themselves are not among the answers yet. */
class ScreenDoorTest extends AtTheDoor {

    private static final String POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; object-src 'none'; "
            + "base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    @Test
    void everyCookieIsHiddenFromScriptsAndFromForeignPages() {
        HttpResponse<String> page = signInPage();
        Person person = personWhoCanSignIn();
        HttpResponse<String> signedIn = signIn(person, cookieOf(page), tokenOf(page));

        List<String> cookies = List.of(page, signedIn, get("/")).stream()
                .flatMap(answer -> answer.headers().allValues("Set-Cookie").stream())
                .toList();

        assertThat(cookies).hasSizeGreaterThanOrEqualTo(2).allSatisfy(cookie -> assertThat(
                        cookie.toLowerCase(Locale.ROOT))
                .startsWith("session=")
                .contains("; httponly")
                .contains("; samesite=lax")
                .contains("; path=/")
                .doesNotContain("domain="));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/work", "/no-such-page", "/backbench/theme.css", "/actuator/health"})
    void everyAnswerForbidsSniffingFramingAndForeignScripts(String path) {
        HttpResponse<String> answer = get(path);
        System.out.println(
                "HEADERS " + path + answer.statusCode() + answer.headers().map());

        assertThat(answer.headers().allValues("Content-Security-Policy")).containsExactly(POLICY);
        assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.headers().allValues("Referrer-Policy")).containsExactly("same-origin");
        assertThat(answer.headers().firstValue("Server")).isEmpty();
        assertThat(answer.headers().firstValue("X-Powered-By")).isEmpty();
    }

    @Test
    void aSignInGivesANewSessionAndTheOldOneIsDead() {
        HttpResponse<String> page = signInPage();
        String planted = cookieOf(page);

        String own = cookieOf(signIn(personWhoCanSignIn(), planted, tokenOf(page)));

        assertThat(own).isNotEqualTo(planted);
        assertThat(isSignedIn(own)).isTrue();
        assertThat(isSignedIn(planted)).isFalse();
    }

    @Test
    void nobodyIsSignedOutByALink() {
        Session session = signedIn(personWhoCanSignIn());

        get("/logout", "Cookie", session.cookie());
        send("POST", "/logout", "", "Cookie", session.cookie());

        assertThat(isSignedIn(session.cookie())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator",
                "/actuator/env",
                "/actuator/beans",
                "/actuator/heapdump",
                "/actuator/mappings",
                "/actuator/loggers",
                "/actuator/metrics",
                "/actuator/configprops",
                "/actuator/threaddump",
                "/actuator/flyway",
                "/actuator/shutdown",
                "/actuator/httpexchanges",
                "/actuator/prometheus",
                "/engine-rest",
                "/engine-rest/task",
                "/camunda",
                "/camunda/app/cockpit/default/",
                "/h2-console",
                "/swagger-ui.html",
                "/swagger-ui/index.html",
                "/v3/api-docs",
                "/v3/api-docs.yaml",
                "/graphql",
                "/graphiql",
                "/console",
                "/admin",
                "/manager/html",
                "/jolokia",
                "/.env",
                "/.git/config",
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/application.yml",
                "/reference/rights.csv",
                "/db/migration/V021__people.sql",
                "/bpmn/submission.bpmn",
                "/VAADIN/dev/",
                "/VAADIN/dev-bundle/",
                "/vaadinServlet/",
                "/copilot",
                "/backup.sql",
                "/server-status",
                "/robots.txt",
                "/phpinfo.php"
            })
    void nothingIsOpenThatWasNotMeantToBe(String path) {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).as(answer.body()).isIn(301, 302, 303, 401, 403, 404);
        if (answer.statusCode() < 400) {
            assertThat(location(answer)).contains("/sign-in");
        }
        Session session = signedIn(everybody());
        HttpResponse<String> insider = get(path, "Cookie", session.cookie());
        if (insider.statusCode() == 200) {
            assertThat(insider.body())
                    .as("nothing but the empty page of the screens")
                    .contains("<div id=\"outlet\"");
        }
    }

    @Test
    void healthSaysNothingButItsStatus() {
        assertThat(get("/actuator/health").body())
                .isEqualTo("{\"groups\":[\"liveness\",\"readiness\"],\"status\":\"UP\"}");
    }

    @Test
    void screensAreBuiltForProduction() {
        assertThat(signInPage().body()).doesNotContain("vaadin-dev-tools").doesNotContain("/@vite");
    }

    private Person everybody() {
        return Insider.PERSON.updateAndGet(known -> known == null ? personWhoCanSignIn("programme-office@OEP") : known);
    }

    /** One person for all paths. */
    private static final class Insider {
        static final java.util.concurrent.atomic.AtomicReference<Person> PERSON =
                new java.util.concurrent.atomic.AtomicReference<>();
    }
}
