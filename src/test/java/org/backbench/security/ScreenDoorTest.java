package org.backbench.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backbench.people.PeopleFixtures;
import org.backbench.people.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows 14, 16, 17, 18, 30 and 41 at the door of the screens. */
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
    @ValueSource(strings = {"/sign-in", "/", "/work", "/no-such-page", "/backbench/theme.css", "/actuator/health"})
    void everyAnswerForbidsSniffingFramingAndForeignScripts(String path) {
        HttpResponse<String> answer = get(path);

        assertThat(answer.headers().allValues("Content-Security-Policy")).containsExactly(POLICY);
        assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.headers().allValues("Referrer-Policy")).containsExactly("same-origin");
        assertThat(answer.headers().firstValue("Server")).isEmpty();
        assertThat(answer.headers().firstValue("X-Powered-By")).isEmpty();
    }

    @Test
    void pagesAreNotKeptByCaches() {
        Session session = signedIn(personWhoCanSignIn("programme-office@OEP"));

        assertThat(get("/cases", "Cookie", session.cookie())
                        .headers()
                        .firstValue("Cache-Control")
                        .orElse(""))
                .contains("no-store");
    }

    @Test
    void whatHasItsVersionInItsNameIsKeptAndNothingElseIs() {
        HttpHeaders versioned = get("/backbench/theme.css?v-c=1").headers();
        HttpHeaders plain = get("/backbench/keys.js").headers();
        HttpHeaders page = get("/sign-in?v-c=1").headers();

        assertThat(versioned.firstValue("Cache-Control").orElse("")).contains("max-age");
        assertThat(versioned.firstValue("Pragma")).isEmpty();
        assertThat(plain.firstValue("Pragma")).hasValue("no-cache");
        assertThat(page.firstValue("Cache-Control").orElse("")).contains("no-store");
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
    void aSignInWithoutTheTokenOfItsPageIsRefused() {
        String cookie = cookieOf(signInPage());
        Person person = personWhoCanSignIn();

        for (String token : List.of("", "made-up", tokenOf(signInPage()))) {
            HttpResponse<String> refused = signIn(person, cookie, token);

            assertThat(refused.statusCode()).isBetween(300, 403);
            assertThat(refused.headers().allValues("Set-Cookie"))
                    .noneMatch(given -> isSignedIn(given.substring(0, given.indexOf(';'))));
            assertThat(isSignedIn(cookie))
                    .as("signed in with token '%s'", token)
                    .isFalse();
        }
    }

    @Test
    void nobodyIsSignedOutByALink() {
        Session session = signedIn(personWhoCanSignIn());

        get("/logout", "Cookie", session.cookie());
        send("POST", "/logout", "", "Cookie", session.cookie());

        assertThat(isSignedIn(session.cookie())).isTrue();
    }

    @Test
    void neitherDoorOpensByPretendingToBeAMessageOfAScreen() {
        Person person = personWhoCanSignIn();
        String cookie = cookieOf(signInPage());
        String form = "username=%s&password=%s".formatted(person.login(), PeopleFixtures.PASSWORD);
        String type = "application/x-www-form-urlencoded";
        HttpResponse<String> refused = send("POST", "/sign-in?v-r=uidl", form, "Cookie", cookie, "Content-Type", type);
        assertThat(refused.headers().allValues("Set-Cookie"))
                .noneMatch(given -> isSignedIn(given.substring(0, given.indexOf(';'))));

        Session session = signedIn(person);
        send("POST", "/logout?v-r=uidl", "", "Cookie", session.cookie());
        assertThat(isSignedIn(session.cookie())).isTrue();
    }

    @Test
    void aScreenDoesNothingForAMessageWithoutItsKey() {
        Session session = signedIn(personWhoCanSignIn());
        String opened = get("/?v-r=init&location=work&query=", "Cookie", session.cookie())
                .body();
        String key = found(opened, "\"Vaadin-Security-Key\":\"([^\"]+)\"");
        String screen = found(opened, "\"v-uiId\":(\\d+)");

        assertThat(message(session, screen, "forged")).contains("appError");
        assertThat(message(session, screen, "")).contains("appError");
        assertThat(message(session, screen, key)).contains("\"syncId\"").doesNotContain("appError");
    }

    private String message(Session session, String screen, String key) {
        String body = "{\"csrfToken\":\"%s\",\"rpc\":[],\"syncId\":0,\"clientId\":0}".formatted(key);
        return send(
                        "POST",
                        "/?v-r=uidl&v-uiId=" + screen,
                        body,
                        "Cookie",
                        session.cookie(),
                        "Content-Type",
                        "application/json")
                .body();
    }

    private static String found(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group(1);
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
