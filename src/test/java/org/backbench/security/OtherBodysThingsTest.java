package org.backbench.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backbench.people.PeopleFixtures;
import org.backbench.people.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Rows 34 and 36: to someone of another body a thing of a case answers like a thing that is not there. The cases are
 * made from the addresses of the API and from the services, so that a new one without an answer here fails.
 */
class OtherBodysThingsTest extends AtTheDoor {

    /** Open to everyone who is signed in, or told apart by a right and not by whose it is. */
    private static final Set<String> OF_NO_CASE = Set.of(
            "GET /api/v1/bodies/{code}",
            "GET /api/v1/benchmarks/{cycle}/{indicator}",
            "GET /api/v1/cycles/{year}",
            "POST /api/v1/cycles/{year}/freeze",
            "POST /api/v1/imports/{cycle}",
            "GET /api/v1/imports/{id}");

    /** A field of each name that any body of the API has. */
    private static final String ANY_BODY = """
        {"values": {}, "person": 1, "until": "2011-12-31", "reason": "because", "percent": 10, "report": "under way"}\
        """;

    @Autowired
    ApplicationContext beans;

    @Autowired
    PlatformTransactionManager transactions;

    private TwoBodies two;
    private Person stranger;

    @BeforeEach
    void aCaseAndAStranger() {
        two = TwoBodies.in(beans);
        stranger = two.stranger();
        setHash(stranger, passwords.hash(PeopleFixtures.PASSWORD));
    }

    @Test
    void everyAddressAnswersLikeOneThatIsNotThere() {
        List<String> asked = new ArrayList<>();
        for (Address address : Address.ofApi(beans)) {
            if (address.names().isEmpty() || OF_NO_CASE.contains(address.toString())) {
                continue;
            }
            Map<String, String> theirs = new LinkedHashMap<>();
            Map<String, String> nothing = new LinkedHashMap<>();
            address.names().forEach(name -> {
                theirs.put(name, String.valueOf(theirs(address.path(), name)));
                nothing.put(name, String.valueOf(nothing(name)));
            });
            assertThat(answer(address, theirs)).as(address.toString()).isEqualTo(answer(address, nothing));
            asked.add(address.toString());
        }
        assertThat(asked).hasSizeGreaterThanOrEqualTo(24);
    }

    @Test
    void theOwnerIsAnsweredSoThatTheStrangersAnswerMeansSomething() {
        setHash(two.owner(), passwords.hash(PeopleFixtures.PASSWORD));
        List<String> answered = new ArrayList<>();
        for (Address address : Address.ofApi(beans)) {
            if (!address.method().equals("GET")
                    || address.names().isEmpty()
                    || OF_NO_CASE.contains(address.toString())
                    || address.path().endsWith("/audit")) {
                continue;
            }
            Map<String, String> own = new LinkedHashMap<>();
            address.names().forEach(name -> own.put(name, String.valueOf(theirs(address.path(), name))));
            assertThat(get(address.with(own), basic(two.owner())).statusCode())
                    .as(address.toString())
                    .isEqualTo(200);
            answered.add(address.toString());
        }
        assertThat(answered).hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void aDocumentOfAnotherCaseIsNotFoundThroughOnesOwn() {
        TwoBodies other = TwoBodies.in(beans);
        setHash(other.owner(), passwords.hash(PeopleFixtures.PASSWORD));
        String mine = "/api/v1/cases/%s/documents/".formatted(other.file().reference());

        HttpResponse<String> theirs = get(mine + two.document(), basic(other.owner()));
        HttpResponse<String> nothing = get(mine + TwoBodies.NOTHING, basic(other.owner()));

        assertThat(get(mine + other.document(), basic(other.owner())).statusCode())
                .isEqualTo(200);
        assertThat(theirs.statusCode()).isEqualTo(404);
        assertThat(without(theirs.body(), Long.toString(two.document())))
                .isEqualTo(without(nothing.body(), Long.toString(TwoBodies.NOTHING)));
    }

    @Test
    void listsHoldNothingOfIt() {
        for (String list : List.of(
                "/cases?limit=200",
                "/tasks?limit=200",
                "/tasks?queue=done",
                "/clocks?limit=200",
                "/cases?q=" + two.file().reference(),
                "/tasks?q=" + two.file().reference(),
                "/tasks/count?q=" + two.file().reference())) {
            HttpResponse<String> answer = get("/api/v1" + list, basic(stranger));

            assertThat(answer.statusCode()).as(list).isEqualTo(200);
            assertThat(answer.body()).as(list).doesNotContain(two.file().bodyCode());
        }
        assertThat(get("/api/v1/tasks?q=" + two.file().reference(), basic(owner()))
                        .body())
                .contains(two.file().bodyCode());
    }

    @Test
    void everyServiceRefusesLikeForAThingThatIsNotThere() {
        Set<String> called = new TreeSet<>();
        for (Object service : beans.getBeansWithAnnotation(Service.class).values()) {
            Class<?> type = AopUtils.getTargetClass(service);
            for (Method method : type.getDeclaredMethods()) {
                if (!type.getName().startsWith("org.backbench")
                        || !Modifier.isPublic(method.getModifiers())
                        || method.isSynthetic()
                        || method.getParameterCount() < 2
                        || method.getParameterTypes()[0] != Person.class
                        || Samples.OF_NO_CASE.contains(type.getSimpleName() + "." + method.getName())
                        || Arrays.stream(method.getParameters()).noneMatch(Samples::isId)) {
                    continue;
                }
                String name = type.getSimpleName() + "." + method.getName();
                assertThat(refusal(service, type, method, true))
                        .as(name)
                        .isEqualTo(refusal(service, type, method, false));
                called.add(name);
            }
        }
        assertThat(called).hasSizeGreaterThanOrEqualTo(15).contains("Worklist.claim", "Desk.complete", "Returns.find");
    }

    /** Type and words of the refusal, the id taken out. */
    private String refusal(Object service, Class<?> type, Method method, boolean theirs) {
        return Objects.requireNonNull(new TransactionTemplate(transactions).execute(status -> {
            status.setRollbackOnly();
            List<String> ids = new ArrayList<>();
            Object[] arguments = Arrays.stream(method.getParameters())
                    .map(parameter -> argument(type, parameter, theirs, ids))
                    .toArray();
            try {
                Object answer = method.invoke(service, arguments);
                if (Boolean.FALSE.equals(answer)) {
                    return "no";
                }
                throw new AssertionError("%s.%s answered %s".formatted(type.getSimpleName(), method.getName(), answer));
            } catch (InvocationTargetException refused) {
                Throwable cause = refused.getCause();
                assertThat(cause)
                        .as("%s.%s", type.getSimpleName(), method.getName())
                        .isInstanceOf(org.backbench.problems.Problem.class);
                return cause.getClass() + ": "
                        + without(String.valueOf(cause.getMessage()), ids.toArray(String[]::new));
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }));
    }

    private Object argument(Class<?> type, Parameter parameter, boolean theirs, List<String> ids) {
        if (parameter.getType() == Person.class) {
            return stranger;
        }
        if (!Samples.isId(parameter)) {
            return Samples.of(parameter);
        }
        String name = parameter.getName().equals("bodyCode") ? "body" : parameter.getName();
        Object id = theirs ? theirs(type.getSimpleName(), name) : nothing(name);
        ids.add(String.valueOf(id));
        return id;
    }

    /** The id that a variable of this name means, by the path or the service in which it stands. */
    private Object theirs(String place, String name) {
        return switch (name) {
            case "reference", "case" -> two.file().reference();
            case "cycle" -> two.file().cycle();
            case "body" -> two.file().bodyCode();
            case "caseId" -> two.file().id();
            case "actionId" -> two.action();
            case "id" -> idIn(place);
            default -> throw new AssertionError("Say whose thing %s in %s is".formatted(name, place));
        };
    }

    private long idIn(String place) {
        Map<String, Long> known = Map.of(
                "/tasks/",
                two.task(),
                "/clocks/",
                two.clock(),
                "/documents/",
                two.document(),
                "/actions/",
                two.action(),
                "Worklist",
                two.task(),
                "Desk",
                two.task(),
                "Actions",
                two.action(),
                "Cases",
                two.file().id());
        return known.entrySet().stream()
                .filter(each ->
                        each.getKey().startsWith("/") ? place.contains(each.getKey()) : place.equals(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Say what an id in %s is".formatted(place)));
    }

    private Object nothing(String name) {
        return switch (name) {
            case "reference", "case" -> "BB-2011-XNOWHERE";
            case "cycle" -> two.file().cycle();
            case "body" -> "XNOWHERE";
            default -> TwoBodies.NOTHING;
        };
    }

    private String answer(Address address, Map<String, String> ids) {
        String[] basic = basic(stranger);
        boolean upload = address.method().equals("POST") && address.path().endsWith("/documents");
        String body = address.method().equals("GET")
                ? ""
                : upload
                        ? "--b\r\n"
                                + "Content-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n"
                                + "a,b\n\r\n"
                                + "--b--\r\n"
                        : ANY_BODY;
        HttpResponse<String> answer = send(
                address.method(),
                address.with(ids),
                body,
                basic[0],
                basic[1],
                "Content-Type",
                upload ? "multipart/form-data; boundary=b" : "application/json");
        assertThat(answer.statusCode()).as("%s: %s", address, answer.body()).isIn(403, 404);
        return answer.statusCode() + " " + answer.headers().firstValue("Content-Type") + " "
                + without(answer.body(), ids.values().toArray(String[]::new));
    }

    private static String without(String text, String... ids) {
        String cleaned = text;
        for (String id : ids) {
            cleaned = cleaned.replaceAll("\\b" + Pattern.quote(id) + "\\b", Matcher.quoteReplacement("*"));
        }
        return cleaned;
    }

    private Person owner() {
        setHash(two.owner(), passwords.hash(PeopleFixtures.PASSWORD));
        return two.owner();
    }

    /** Values for parameters that are no ids. */
    private static final class Samples {

        /** These ask for a right and look at no case, or say that whoever calls has looked. */
        static final Set<String> OF_NO_CASE =
                Set.of("Documents.store", "Imports.view", "Imports.await", "Imports.start", "Imports.list");

        static boolean isId(Parameter parameter) {
            String name = parameter.getName();
            return (parameter.getType() == long.class && !name.equals("toPersonId"))
                    || (parameter.getType() == int.class && name.equals("cycle"))
                    || name.equals("reference")
                    || name.equals("bodyCode");
        }

        static Object of(Parameter parameter) {
            Class<?> type = parameter.getType();
            if (type == long.class || type == Long.class) {
                return 1L;
            }
            if (type == int.class) {
                return 10;
            }
            if (type.getName().startsWith("org.backbench")) {
                return null; // whoever is refused is refused before anybody looks at what he brought
            }
            return new java.util.HashMap<Class<?>, Object>(Map.of(
                            String.class,
                            "vfm-2009",
                            LocalDate.class,
                            LocalDate.of(2011, 12, 31),
                            Instant.class,
                            Instant.EPOCH,
                            Map.class,
                            Map.of(),
                            List.class,
                            List.of(),
                            boolean.class,
                            false))
                    .computeIfAbsent(type, unknown -> {
                        throw new AssertionError("Give a sample of " + unknown);
                    });
        }
    }
}
