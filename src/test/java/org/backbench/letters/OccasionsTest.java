package org.backbench.letters;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.backbench.calendar.Dates;
import org.backbench.cases.CaseFile;
import org.backbench.cases.CaseStatus;
import org.backbench.deadlines.FiredRung;
import org.backbench.people.Role;
import org.backbench.worklist.WorkItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every letter that a clock or a task can cause, in the words its reader gets. */
class OccasionsTest {

    private static final LocalDate DUE = LocalDate.of(2011, 12, 30);
    private static final Path REFERENCE = Path.of("src/main/resources/reference");
    private static final Occasions OCCASIONS = new Occasions(new LetterKinds(), new Matters());

    /** The longest real name of a council, and titles as people write them. */
    private static final CaseFile FILE = new CaseFile(
            1,
            "BB-2011-E06000022",
            2011,
            "2010-11",
            "vfm-2009",
            "E06000022",
            "Royal Borough of Windsor and Maidenhead Council",
            false,
            "unitary",
            "South East",
            "IESE",
            "local-government",
            CaseStatus.RUNNING,
            Instant.EPOCH,
            null);

    private static final Map<String, String> ABOUTS = Map.of(
            "query", "query Q1",
            "action", "A12 bring payables, payroll and purchasing of both councils into one team",
            "target-outturn", "the outturn for 2012-13",
            "section-11", "the auditor's recommendation of 14 December 2009");

    private static final Map<String, String> MATTERS = Map.of(
            "answer-query", "Q1, Finance: cost of the function and 2 more",
            "judge-answer", "Q1, Finance: cost of the function and 2 more",
            "decide-extension", "until 31 January 2012",
            "report-progress", "A12 bring payables, payroll and purchasing of both councils into one team",
            "verify-action", "A12 bring payables, payroll and purchasing of both councils into one team",
            "answer-escalation", "Action: A1 close local payroll, due 30 March 2012");

    /** A letter in full, and what caused it. */
    record Written(String cause, Mark mark, String kind, String subject, String body) {

        @Override
        public String toString() {
            return cause;
        }
    }

    static Stream<Written> letters() {
        return Stream.concat(ofClocks(), ofTasks());
    }

    private static Stream<Written> ofClocks() {
        return rows("clock-kinds.csv").stream().flatMap(clock -> rows("ladders.csv").stream()
                .filter(rung -> rung.getField("kind").equals(clock.getField("ladder")))
                .map(rung -> written(
                        clock.getField("kind") + " " + rung.getField("rung"), OCCASIONS.of(fired(clock, rung)))));
    }

    private static Stream<Written> ofTasks() {
        return tasks().flatMap(task -> OCCASIONS.of(item(task), FILE).stream())
                .map(occasion -> written(occasion.cause(), occasion));
    }

    private static Stream<String> tasks() {
        return rows("duties.csv").stream().map(row -> row.getField("task"));
    }

    private static FiredRung fired(NamedCsvRecord clock, NamedCsvRecord rung) {
        boolean ofTask = clock.getField("of").equals("task");
        String matter = MATTERS.get(clock.getField("kind"));
        String title = clock.getField("label") + (matter == null ? "" : ": " + matter);
        String about = ofTask ? title : ABOUTS.get(clock.getField("kind"));
        String holder = "review-manager@IESE";
        String audience = rung.getField("audience").contains("@") ? rung.getField("audience") : holder;
        String besides =
                rung.getField("sentence").contains("{tried}") ? "Asked before: return officer on 9 January 2012." : "";
        String sentence = rung.getField("sentence")
                .replace("{due}", Dates.day(DUE))
                .replace("{away}", ", in 20 working days")
                .replace("{late}", ": 10 working days late")
                .replace("{from}", "3 May 2011")
                .replace("{tried}", "")
                .replace("{holder}", Role.of(holder).title())
                .replace("{audience}", Role.of(audience).title())
                .replace("{standing}", "£1,200,000 is verified of the £1,500,000 the trajectory asks for.")
                .replace("{about}", about == null ? "the action" : about)
                .replace("{About}", about == null ? "The action" : about)
                .strip();
        return new FiredRung(
                1,
                1,
                clock.getField("kind"),
                ofTask ? title : clock.getField("label"),
                1,
                null,
                "E06000022",
                about,
                rung.getField("rung"),
                1,
                DUE,
                audience,
                audience,
                Instant.EPOCH,
                rung.getField("flow").endsWith("-escalated"),
                false,
                false,
                (sentence + " " + besides).strip(),
                besides);
    }

    private static WorkItem item(String task) {
        String matter = MATTERS.get(task);
        String title = "Name of the task" + (matter == null ? "" : ": " + matter);
        return new WorkItem(
                1,
                task,
                task,
                title,
                1,
                "BB",
                "E06000022",
                "Body",
                false,
                "unitary",
                "South East",
                2011,
                "STAGE",
                "return-officer@E06000022",
                null,
                DUE,
                Instant.EPOCH,
                false,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static Written written(String cause, Occasion occasion) {
        LetterKind kind = occasion.kind();
        var words = new LetterWords(
                "Ann Officer",
                Role.of(occasion.roleKey()).title(),
                FILE.bodyName(),
                FILE.reference(),
                FILE.dataYear(),
                occasion.what(),
                "",
                occasion.due() == null ? "" : Dates.day(occasion.due()),
                occasion.sentence(),
                "https://backbench.example/cases/" + FILE.reference());
        return new Written(cause, kind.mark(), kind.key(), kind.subject(words), kind.body(words));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void everyLetterIsAPlainSentenceWithItsMarkItsCaseAndItsDate(Written letter) {
        assertThat(letter.subject())
                .startsWith(letter.mark().words() + ": ")
                .hasSizeLessThanOrEqualTo(LetterKind.LONGEST)
                .matches("[^:]+: [a-z].*");
        assertThat(letter.body())
                .startsWith("Dear Ann Officer,")
                .contains(FILE.reference(), FILE.bodyName())
                .endsWith("https://backbench.example/cases/" + FILE.reference());
        assertThat(letter.subject() + "\n" + letter.body())
                .doesNotContain("{", "}", "null", "  ", " ,", " .", "..", ": :", "the the", "()", "“”", "Please Please")
                .doesNotContainPattern("(?i)please (the|a|an) ")
                .doesNotContainPattern("(?i)\\b(failed|failure|poor|blame|refused)\\b");
    }

    @ParameterizedTest
    @MethodSource("letters")
    void actAndInformCannotBeTakenForEachOther(Written letter) {
        if (letter.mark() == Mark.ACT) {
            assertThat(letter.body()).contains("Please ").doesNotContain("Nothing is asked of you");
        } else {
            assertThat(letter.body()).contains("Nothing is asked of you").doesNotContainPattern("Please (?!do not)");
        }
    }

    @ParameterizedTest
    @MethodSource("letters")
    void whoHasADutyReadsWhatToDoAndByWhen(Written letter) {
        if (Set.of("reminder", "chase", "task", "panel-task", "opening", "draft-for-comments", "invitation")
                .contains(letter.kind())) {
            assertThat(letter.body()).contains("30 December 2011");
        }
    }

    @Test
    void everyTaskAndEveryClockHasItsWords() {
        Set<String> known = new HashSet<>();
        rows("letters/matters.csv").forEach(row -> known.add(row.getField("matter")));
        List<String> wanted = new ArrayList<>(tasks().toList());
        rows("clock-kinds.csv").forEach(row -> wanted.add(row.getField("kind")));

        assertThat(known).containsExactlyInAnyOrderElementsOf(Set.copyOf(wanted));
    }

    @Test
    void aLongNameStandsWhole() {
        String subject = letters()
                .filter(letter -> letter.cause().equals("action reminder-20"))
                .findFirst()
                .orElseThrow()
                .subject();

        assertThat(subject)
                .isEqualTo("Action needed: finish “A12 bring payables, payroll and purchasing of both councils into one"
                        + " team” by 30 December 2011, Royal Borough of Windsor and Maidenhead Council");
    }

    private static List<NamedCsvRecord> rows(String file) {
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(Files.newBufferedReader(REFERENCE.resolve(file)))) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
