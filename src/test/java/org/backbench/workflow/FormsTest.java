package org.backbench.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backbench.problems.Invalid;
import org.backbench.problems.Invalid.Place;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FormsTest {

    private final Forms forms = new Forms();

    @Test
    void readsEveryFileOfTheFolder() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("forms"))) {
            assertThat(forms.keys())
                    .containsExactlyInAnyOrderElementsOf(
                            files.map(file -> file.getFileName().toString().replace(".form", ""))
                                    .collect(Collectors.toSet()))
                    .hasSize(27);
        }
    }

    @Test
    void hasIdsThatOccurOnceInTheirForm() throws IOException {
        for (String key : forms.keys()) {
            List<String> ids = new ArrayList<>();
            collectIds(
                    JsonMapper.shared().readTree(Path.of("forms", key + ".form").toFile()), ids);
            Set<String> once = new HashSet<>(ids);
            assertThat(ids).as(key).hasSameSizeAs(once);
        }
    }

    private static void collectIds(JsonNode part, List<String> ids) {
        for (JsonNode child : part.path("components")) {
            ids.add(child.path("id").asString("without id"));
            collectIds(child, ids);
        }
    }

    @Test
    void knowsNoOtherForm() {
        assertThatIllegalStateException().isThrownBy(() -> forms.get("sell-town-hall"));
    }

    @Test
    void takesAPlanInItsTypes() {
        FormValues values = check("draft-plan", Map.of("kind", "plan", "items", List.of(item())));

        FormValues item = values.rows("items").getFirst();
        assertThat(item.number("gross")).isEqualByComparingTo("900");
        assertThat(item.optionalNumber("newCost")).isEqualByComparingTo("150.5");
        assertThat(item.date("due")).isEqualTo("2012-03-31");
        assertThat(item.optionalText("owner")).isNull();
        assertThat(values.has("explanation")).isFalse();
    }

    @Test
    void namesEveryBrokenPlaceAtOnce() {
        Map<String, Object> third = item();
        third.put("gross", "nine hundred");
        third.put("due", "31/03/2012");
        third.remove("what");

        assertThat(broken("draft-plan", Map.of("kind", "plan", "items", List.of(item(), item(), third))))
                .containsExactly(
                        new Place("items[2].what", "Item 3, what will be done: fill it in."),
                        new Place("items[2].gross", "Item 3, gross saving a year: write a number, for example 900."),
                        new Place(
                                "items[2].due",
                                "Item 3, done by: give a date, for example 31 December 2012 (2012-12-31 where it is"
                                        + " sent as data)."));
    }

    @Test
    void dropsWhatIsHiddenEvenWhenItIsWrong() {
        FormValues values =
                check("certify-return", Map.of("outcome", "certify", "declaration", true, "reason", "x".repeat(9999)));

        assertThat(values.values()).containsOnlyKeys("outcome", "declaration");
    }

    @Test
    void asksForWhatIsShown() {
        assertThat(broken("certify-return", Map.of("outcome", "send-back", "declaration", true)))
                .containsExactly(new Place("reason", "What must be put right: fill it in."));
        assertThat(broken("certify-return", Map.of("outcome", "certify", "declaration", false)))
                .containsExactly(
                        new Place("declaration", "I certify that this return is complete and fair: tick the box."));
    }

    @Test
    void hidesRowsThatTheirConditionHides() {
        FormValues values = check(
                "check-accuracy", Map.of("answer", "no-comments", "comments", List.of(Map.of("type", "nonsense"))));

        assertThat(values.values()).containsOnlyKeys("answer");
    }

    @Test
    void refusesFieldsTheFormDoesNotHave() {
        Map<String, Object> item = item();
        item.put("approved", true);

        assertThat(broken("draft-plan", Map.of("kind", "plan", "items", List.of(item), "signedBy", "me")))
                .containsExactlyInAnyOrder(
                        new Place("items[0].approved", "Item 1, approved: the form has no such field; leave it out."),
                        new Place("signedBy", "signedBy: the form has no such field; leave it out."));
    }

    @Test
    void takesChoicesOnlyFromTheListAlsoWhenItIsGivenLate() {
        Filled people = Filled.offering("people", List.of(new Choice("7", "Peer 01"), new Choice("8", "Peer 02")));
        FormModel panel = forms.get("appoint-panel");
        Map<String, Object> seat = Map.of("person", "7", "skill", "finance");

        assertThat(forms.check(panel, Map.of("seats", List.of(seat), "lead", "8"), people)
                        .text("lead"))
                .isEqualTo("8");
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> forms.check(panel, Map.of("seats", List.of(seat), "lead", "9"), people))
                .withMessage("Lead peer: choose one of: Peer 01; Peer 02.");
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> forms.check(panel, Map.of("seats", List.of(), "lead", "8"), Filled.NOTHING))
                .withMessage("Lead peer: there is nothing to choose from here; leave it empty.");
    }

    @Test
    void keepsFixedRowsAndReadOnlyFieldsAsTheyWereFilled() {
        Filled filled = Filled.with(
                Map.of("functions", List.of(Map.of("function", "Finance"), Map.of("function", "Human resources"))));
        FormModel form = forms.get("judge-return");
        Map<String, Object> judged = Map.of("verdict", "improve", "evidence", "2.80% of running costs");
        Map<String, Object> renamed = new HashMap<>(judged);
        renamed.put("function", "Estates");

        assertThat(forms.check(form, Map.of("functions", List.of(judged, judged)), filled)
                        .rows("functions"))
                .extracting(row -> row.text("function"))
                .containsExactly("Finance", "Human resources");
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> forms.check(form, Map.of("functions", List.of(judged)), filled))
                .withMessage("Functions: it has 2 rows, not 1; none can be added or left out.");
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> forms.check(form, Map.of("functions", List.of(judged, renamed)), filled))
                .withMessage("Function 2, function: this cannot be changed here; send it as it was or leave it out.");
    }

    @Test
    void asksForEveryRowThatWasFilledWhenNoneIsSent() {
        Filled filled = Filled.with(Map.of("functions", List.of(Map.of("function", "Finance"))));

        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> forms.check(forms.get("judge-return"), Map.of(), filled))
                .withMessage("2 places need attention. The first: Function 1, judgement: choose one.");
    }

    @Test
    void refusesTextBeyondItsLength() {
        assertThat(broken("close-plan", Map.of("outcome", "met", "statement", "x".repeat(4001))))
                .containsExactly(
                        new Place("statement", "Statement: 4,001 characters are too many; write at most 4,000."));
    }

    @Test
    void refusesWhatADatabaseCannotKeep() {
        for (String text : List.of("a\u0000b", "a\u0007b", "a\uD800b")) {
            assertThat(broken("close-plan", Map.of("outcome", "met", "statement", text)))
                    .extracting(Place::name)
                    .containsExactly("statement");
        }
        assertThat(check("close-plan", Map.of("outcome", "met", "statement", " Saved\r\nand kept \uD83D\uDCB7 "))
                        .text("statement"))
                .isEqualTo("Saved\nand kept \uD83D\uDCB7");
    }

    @Test
    void readsNumbersAsPeopleAndProgramsWriteThem() {
        for (Object sent : List.of(900, 900L, 900.0, "900", " 900.00 ", new BigDecimal("9E+2"))) {
            assertThat(check("report-progress", progress(sent)).number("claimed"))
                    .isEqualTo("900");
        }
        assertThat(check("report-progress", progress("1,250.50")).number("claimed"))
                .isEqualTo("1250.5");
    }

    @Test
    void refusesNumbersOutsideTheRule() {
        Map<Object, String> faults = Map.of(
                "9 hundred",
                "write a number, for example 900.",
                "1e3",
                "write a number, for example 900.",
                "12,50",
                "write a number, for example 900.",
                Double.NaN,
                "write a number, for example 900.",
                -1,
                "write a number from 0 to 9,999,999.",
                "10000000",
                "write a number from 0 to 9,999,999.",
                "1.234",
                "write at most 2 digits after the point.",
                new BigDecimal("1e2147483647"),
                "write a number of at most 15 digits.",
                new BigDecimal("1e-2147483647"),
                "write at most 2 digits after the point.",
                true,
                "write a number, for example 900.");
        faults.forEach((sent, fault) -> assertThat(broken("report-progress", progress(sent)))
                .containsExactly(new Place("claimed", "Saving claimed a year: " + fault)));
    }

    @Test
    void refusesDatesThatDoNotExistOrCannotBeMeant() {
        for (String sent : List.of("2012-02-30", "tomorrow", "0012-12-31", "9999-12-31")) {
            assertThat(broken("answer-escalation", Map.of("outcome", "new-date", "answer", "Soon", "newDate", sent)))
                    .extracting(Place::name)
                    .containsExactly("newDate");
        }
    }

    @Test
    void refusesShapesThatAreNotTheForm() {
        assertThat(broken("draft-plan", Map.of("kind", "plan", "items", "none")))
                .containsExactly(new Place("items", "Items of the plan: send its rows as a list."));
        assertThat(broken("draft-plan", Map.of("kind", "plan", "items", List.of("none"))))
                .containsExactly(new Place("items[0]", "Item 1: send its fields by name."));
        assertThat(broken("draft-plan", Map.of("kind", "plan", "items", java.util.Collections.nCopies(201, Map.of()))))
                .containsExactly(new Place("items", "Items of the plan: 201 rows are too many; send at most 200."));
        assertThat(broken("prepare-return", Map.of("complete", "yes")))
                .containsExactly(
                        new Place("complete", "The return is complete: tick the box or leave it (true or false)."));
    }

    @Test
    void takesADocumentOnlyFromTheCase() {
        Filled documents = Filled.offering("documents", List.of(new Choice("11", "Payroll ledger")));
        Map<String, Object> sent = new HashMap<>(progress(0));
        sent.put("evidence", List.of("11", "11"));

        assertThat(forms.check(forms.get("report-progress"), sent, documents).texts("evidence"))
                .containsExactly("11");
        sent.put("evidence", List.of("12"));
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> forms.check(forms.get("report-progress"), sent, documents))
                .withMessage("Evidence: choose one of: Payroll ledger.");
    }

    @Test
    void hasACodeOfItsOwn() {
        assertThatExceptionOfType(Forms.FormInvalid.class)
                .isThrownBy(() -> check("close-plan", Map.of()))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("form-invalid"));
    }

    private static Map<String, Object> item() {
        Map<String, Object> item = new HashMap<>(Map.of(
                "what", "Shared payables and payroll",
                "function", "finance",
                "gross", 900,
                "newCost", "150.50",
                "ongoing", "yes",
                "cashReleasing", "yes",
                "serviceCut", "no",
                "owner", "  ",
                "due", "2012-03-31",
                "priority", "high"));
        item.put("businessCase", "no");
        return item;
    }

    private static Map<String, Object> progress(Object claimed) {
        return Map.of("claimed", claimed, "report", "Closed the local payroll");
    }

    private FormValues check(String key, Map<String, Object> sent) {
        return forms.check(forms.get(key), sent, Filled.NOTHING);
    }

    private List<Place> broken(String key, Map<String, Object> sent) {
        return org.assertj.core.api.Assertions.catchThrowableOfType(Invalid.class, () -> check(key, sent))
                .places();
    }
}
