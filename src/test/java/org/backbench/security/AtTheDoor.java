package org.backbench.security;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backbench.BackbenchTest;
import org.backbench.people.Passwords;
import org.backbench.people.People;
import org.backbench.people.PeopleFixtures;
import org.backbench.people.Person;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tests that knock at the real port, with people who can really sign in. */
@BackbenchTest
abstract class AtTheDoor {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Pattern TOKEN = Pattern.compile("<meta[^>]*name=\"_csrf\"[^>]*content=\"([^\"]+)\"");

    @Value("${local.server.port}")
    int port;

    @Autowired
    People people;

    @Autowired
    Passwords passwords;

    @Autowired
    JdbcClient db;

    /** Signed in with a session; the cookie as a browser sends it back. */
    record Session(String cookie) {}

    Person personWhoCanSignIn(String... keys) {
        Person person = PeopleFixtures.personWith(people, keys);
        setHash(person, Hash.of(passwords));
        return person;
    }

    void setHash(Person person, String hash) {
        db.sql("update person set password_hash = :hash where id = :id")
                .param("hash", hash)
                .param("id", person.id())
                .update();
    }

    static String[] basic(Person person) {
        return basic(person.login(), PeopleFixtures.PASSWORD);
    }

    static String[] basic(String login, String password) {
        byte[] secret = (login + ":" + password).getBytes(StandardCharsets.UTF_8);
        return new String[] {"Authorization", "Basic " + Base64.getEncoder().encodeToString(secret)};
    }

    HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    HttpResponse<String> send(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** JSON sent by a person. */
    HttpResponse<String> json(Person person, String method, String path, String body) {
        String[] basic = basic(person);
        return send(method, path, body, basic[0], basic[1], "Content-Type", "application/json");
    }

    HttpResponse<String> signInPage() {
        return get("/sign-in");
    }

    /** Sends the form of the sign-in page. */
    HttpResponse<String> signIn(Person person, String cookie, String token) {
        return send(
                "POST",
                "/sign-in",
                "username=%s&password=%s&_csrf=%s"
                        .formatted(
                                person.login(),
                                PeopleFixtures.PASSWORD,
                                URLEncoder.encode(token, StandardCharsets.UTF_8)),
                "Cookie",
                cookie,
                "Content-Type",
                "application/x-www-form-urlencoded");
    }

    Session signedIn(Person person) {
        HttpResponse<String> page = signInPage();
        return new Session(cookieOf(signIn(person, cookieOf(page), tokenOf(page))));
    }

    boolean isSignedIn(String cookie) {
        return get("/work", "Cookie", cookie).statusCode() == 200;
    }

    static String cookieOf(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("session="))
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .reduce((first, last) -> last)
                .orElseThrow(() -> new AssertionError("No session cookie with " + answer.statusCode()));
    }

    static String tokenOf(HttpResponse<String> page) {
        Matcher token = TOKEN.matcher(page.body());
        if (!token.find()) {
            throw new AssertionError("No CSRF token in " + page.body());
        }
        return token.group(1);
    }

    static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    /** One hash for all, so that it is checked in full once. */
    private static final class Hash {

        private static volatile String hash = "";

        static synchronized String of(Passwords passwords) {
            if (hash.isEmpty()) {
                hash = passwords.hash(PeopleFixtures.PASSWORD);
            }
            return hash;
        }
    }
}
