package org.backbench.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backbench.people.PeopleFixtures;
import org.backbench.people.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Row 34: to someone of another body a thing of a case answers like a thing that is not there. The cases are
 * made from the addresses of the API, so that a new one without an answer here fails.
 */
class OtherBodysThingsTest extends AtTheDoor {

    /** Open to everyone who is signed in, or told apart by a right and not by whose it is. */
    private static final Set<String> OF_NO_CASE = Set.of(
            "GET /api/v1/bodies/{code}",
            "GET /api/v1/benchmarks/{cycle}/{indicator}",
            "GET /api/v1/benchmarks/{cycle}/{indicator}/releases",
            "GET /api/v1/benchmarks/{cycle}/{indicator}/corrections",
            "POST /api/v1/benchmarks/corrections/{id}/keep",
            "POST /api/v1/benchmarks/corrections/{id}/reissue",
            "GET /api/v1/exports/benchmarks/{cycle}/{indicator}.{format}",
            "GET /api/v1/exports/tasks.{format}",
            "GET /api/v1/exports/cases.{format}",
            "GET /api/v1/exports/plans.{format}",
            "GET /api/v1/exports/actions.{format}",
            "GET /api/v1/exports/outbox.{format}",
            "GET /api/v1/exports/mailings.{format}",
            "GET /api/v1/exports/ladders.{format}",
            "GET /api/v1/exports/calendar.{format}",
            "GET /api/v1/exports/stops.{format}",
            "GET /api/v1/cycles/{year}/scope",
            "GET /api/v1/cycles/{year}/compliance",
            "GET /api/v1/cycles/{year}/pro-forma",
            "POST /api/v1/cycles/{year}/pro-forma",
            "GET /api/v1/cycles/{year}",
            "POST /api/v1/cycles/{year}/freeze",
            "POST /api/v1/imports/{cycle}",
            "GET /api/v1/imports/{id}",
            "GET /api/v1/exports/compliance/{cycle}.{format}",
            "GET /api/v1/exports/scope/{cycle}.{format}",
            "GET /api/v1/exports/pro-forma/{cycle}/{template}.{format}",
            "GET /api/v1/exports/headcounts/{code}.{format}",
            "GET /api/v1/exports/imports/{id}.{format}",
            "GET /api/v1/exports/succession.{format}",
            "GET /api/v1/bodies/{code}/headcounts",
            "POST /api/v1/mailings/{id}/send-again",
            "GET /api/v1/tasks/bulk/{id}",
            "GET /api/v1/tasks/bulk/{id}/rows",
            "POST /api/v1/tasks/bulk/{id}/apply",
            "POST /api/v1/tasks/bulk/{id}/undo",
            "PUT /api/v1/tasks/views/{id}",
            "DELETE /api/v1/tasks/views/{id}",
            "GET /api/v1/outbox/{id}");

    /** A field of each name that any body of the API has. */
    private static final String ANY_BODY = """
        {"values": {}, "person": 1, "until": "2011-12-31", "reason": "because", "percent": 10, "report": "under way",
        "rule": "r", "line": "l", "causes": [], "heirs": [], "function": "finance", "standing": "NIL", "functions": [],
        "due": "2011-12-31", "text": "a word", "on": "2011-03-31", "people": 300,
        "name": "Ann", "address": "ann@example.gov.uk", "telephone": "", "outturn": 1, "statement": "", "by": "CABINET",
        "meeting": "2011-12-20", "notice": "2011-12-10", "lastDay": "2012-02-01", "accepted": true, "decision": ""}\
        """;

    @Autowired
    ApplicationContext beans;

    private TwoBodies two;
    private Person stranger;

    @BeforeEach
    void aCaseAndAStranger() {
        two = TwoBodies.judged(beans);
        stranger = two.stranger();
        setHash(stranger, passwords.hash(PeopleFixtures.PASSWORD));
    }

    @Test
    void everyAddressAnswersLikeOneThatIsNotThere() {
        try (Overheard services = Overheard.in(beans, two)) {
            assertThat(askEverything()).hasSizeGreaterThanOrEqualTo(70);
            assertThat(services.heard()).isEqualTo(DoorsAskFirst.LOOKED_UP_FIRST);
        }
    }

    private List<String> askEverything() {
        List<String> asked = new ArrayList<>();
        for (Address address : Address.ofApi(beans)) {
            if (address.names().isEmpty() || OF_NO_CASE.contains(address.toString())) {
                continue;
            }
            Map<String, String> theirs = new LinkedHashMap<>();
            Map<String, String> nothing = new LinkedHashMap<>();
            address.names().forEach(name -> {
                theirs.put(name, String.valueOf(theirs(address.path(), name)));
                nothing.put(name, String.valueOf(nothing(address.path(), name)));
            });
            assertThat(answer(address, theirs)).as(address.toString()).isEqualTo(answer(address, nothing));
            asked.add(address.toString());
        }
        return asked;
    }

    @Test
    void theOwnerIsAnsweredSoThatTheStrangersAnswerMeansSomething() {
        setHash(two.owner(), passwords.hash(PeopleFixtures.PASSWORD));
        try (Overheard services = Overheard.in(beans, two)) {
            assertThat(readEverything()).hasSizeGreaterThanOrEqualTo(30);
            assertThat(services.heard()).hasSizeGreaterThanOrEqualTo(10);
        }
    }

    private List<String> readEverything() {
        List<String> answered = new ArrayList<>();
        for (Address address : Address.ofApi(beans)) {
            if (!address.method().equals("GET")
                    || address.names().isEmpty()
                    || OF_NO_CASE.contains(address.toString())
                    || address.path().contains("/audit")) {
                continue;
            }
            Map<String, String> own = new LinkedHashMap<>();
            address.names().forEach(name -> own.put(name, String.valueOf(theirs(address.path(), name))));
            assertThat(get(address.with(own), basic(two.owner())).statusCode())
                    .as(address.toString())
                    .isEqualTo(200);
            answered.add(address.toString());
        }
        return answered;
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
                "/exports/tasks.csv",
                "/exports/cases.csv",
                "/exports/plans.csv",
                "/exports/actions.csv",
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

    /** The id that a variable of this name means, by the path or the service in which it stands. */
    private Object theirs(String place, String name) {
        return switch (name) {
            case "reference", "case" -> two.file().reference();
            case "cycle" -> two.file().cycle();
            case "body", "code" -> two.file().bodyCode();
            case "caseId" -> two.file().id();
            case "format" -> place.contains("/exports/") ? "csv" : "pdf";
            case "paper" -> "return-with-certificate";
            case "role" -> "FINANCE";
            case "number", "from", "to" -> 1;
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
                "/letters/",
                two.letter(beans),
                "/actions/",
                two.action(),
                "/queries/",
                two.query(),
                "/recommendations/",
                two.recommendation(beans),
                "/upload/",
                two.upload());
        return known.entrySet().stream()
                .filter(each ->
                        each.getKey().startsWith("/") ? place.contains(each.getKey()) : place.equals(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Say what an id in %s is".formatted(place)));
    }

    private Object nothing(String place, String name) {
        return switch (name) {
            case "reference", "case" -> "BB-2011-XNOWHERE";
            case "cycle" -> two.file().cycle();
            case "body", "code" -> "XNOWHERE";
            case "format", "paper", "role" -> theirs(place, name);
            case "number" -> 1;
            default -> TwoBodies.NOTHING;
        };
    }

    private String answer(Address address, Map<String, String> ids) {
        String[] basic = basic(stranger);
        boolean upload = address.method().equals("POST") && address.path().matches(".*/(documents|upload)");
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
}
