package org.backbench.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.backbench.people.PeopleFixtures;
import org.backbench.people.Person;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Rows 14, 16, 17, 18 and 37 at the door of the API, and what a wrong password is told. */
class ApiDoorTest extends AtTheDoor {

    @Test
    void answersForbidEverythingABrowserCouldDoWithThem() {
        for (HttpResponse<String> answer : List.of(
                get("/api/v1/tasks"),
                get("/api/v1/tasks", basic(personWhoCanSignIn())),
                get("/api/v1/no-such-thing", basic(personWhoCanSignIn())),
                get("/api/v1/openapi.json"))) {
            assertThat(answer.headers().allValues("Content-Security-Policy"))
                    .containsExactly("default-src 'none'; frame-ancestors 'none'");
            assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
            assertThat(answer.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
            assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
            assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void aSessionOfTheScreensOpensNothingHere() {
        Session session = signedIn(personWhoCanSignIn("programme-office@OEP"));

        assertThat(isSignedIn(session.cookie())).isTrue();
        assertThat(get("/api/v1/tasks", "Cookie", session.cookie()).statusCode())
                .isEqualTo(401);
        assertThat(send("POST", "/api/v1/tasks/1/claim", "", "Cookie", session.cookie())
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void aWrongPasswordAndAnUnknownAccountAreToldTheSame() {
        Person person = personWhoCanSignIn();
        HttpResponse<String> wrong = get("/api/v1/tasks", basic(person.login(), "wrong"));
        HttpResponse<String> unknown = get("/api/v1/tasks", basic("nobody.at.all", "wrong"));

        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(unknown.statusCode()).isEqualTo(401);
        assertThat(unknown.body()).isEqualTo(wrong.body());
        assertThat(wrong.body())
                .contains("wrong-credentials")
                .contains("User name or password is wrong. Check both and try again.");
        assertThat(namesOfHeaders(unknown)).isEqualTo(namesOfHeaders(wrong));
    }

    @Test
    void anUnknownAccountCostsAsMuchTimeAsAWrongPassword() {
        Person person = personWhoCanSignIn();
        get("/api/v1/tasks", basic("warm.up", "wrong"));

        long wrong = median(() -> get("/api/v1/tasks", basic(person.login(), "wrong")));
        long unknown = median(() -> get("/api/v1/tasks", basic("nobody.at.all", "wrong")));

        assertThat((double) unknown / wrong).isBetween(0.25, 4.0);
    }

    @Test
    void anOldHashIsRenewedWhenItsPasswordIsUsed() {
        Person person = personWhoCanSignIn();
        setHash(person, "{bcrypt}" + new BCryptPasswordEncoder(4).encode(PeopleFixtures.PASSWORD));

        assertThat(get("/api/v1/tasks", basic(person)).statusCode()).isEqualTo(200);

        String renewed = db.sql("select password_hash from person where id = :id")
                .param("id", person.id())
                .query(String.class)
                .single();
        assertThat(renewed).startsWith("{bcrypt}$2a$12$");
        assertThat(passwords.matches(PeopleFixtures.PASSWORD, renewed)).isTrue();
        assertThat(get("/api/v1/tasks", basic(person)).statusCode()).isEqualTo(200);
    }

    @Test
    void aPasswordThatIsNoLongerRightIsForgottenAtOnce() {
        Person person = personWhoCanSignIn();
        assertThat(get("/api/v1/tasks", basic(person)).statusCode()).isEqualTo(200);

        setHash(person, passwords.hash("another-horse-battery"));

        assertThat(get("/api/v1/tasks", basic(person)).statusCode()).isEqualTo(401);
    }

    private static List<String> namesOfHeaders(HttpResponse<String> answer) {
        return answer.headers().map().keySet().stream().sorted().toList();
    }

    private static long median(Runnable knock) {
        long[] nanos = IntStream.range(0, 5)
                .mapToLong(n -> {
                    long start = System.nanoTime();
                    knock.run();
                    return System.nanoTime() - start;
                })
                .toArray();
        Arrays.sort(nanos);
        return nanos[2];
    }
}
