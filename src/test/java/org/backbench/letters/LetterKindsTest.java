package org.backbench.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every template by itself, filled with all it may say. */
class LetterKindsTest {

    private static final LetterKinds KINDS = new LetterKinds();
    private static final LetterWords WORDS = new LetterWords(
            "Ann Officer",
            "return officer",
            "Nethershire District",
            "BB-2009-XNETHERSHIRE",
            "2008-09",
            "finish “close local payroll”",
            "is due on 31 December 2009",
            "31 December 2009",
            "The return was due on 31 December 2009 and has not come.",
            "https://backbench.example/cases/BB-2009-XNETHERSHIRE");
    private static final List<String> UNKIND =
            List.of("failed", "failure", "poor", "fault", "blame", "refused", "score", "judgement:", "£");

    static Stream<LetterKind> kinds() {
        return KINDS.all().stream();
    }

    @Test
    void cutsOnlyWhatIsEndlessBetweenWordsAndInItsQuotes() {
        String endless = "finish “A12 " + "bring payables together ".repeat(20).strip() + "”";
        LetterWords words = new LetterWords(
                "Ann Officer",
                "officer",
                "Nethershire District",
                "BB-1",
                "2010-11",
                endless,
                "",
                "30 December 2011",
                "Told.",
                "https://x");

        assertThat(KINDS.of("task").subject(words))
                .startsWith("Action needed: finish “A12 bring payables together")
                .contains("…” by 30 December 2011, Nethershire")
                .hasSizeLessThanOrEqualTo(LetterKind.LONGEST);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void saysWhoseTurnItIsInPlainBritishEnglish(LetterKind kind) {
        String subject = kind.subject(WORDS);
        String body = kind.body(WORDS);

        assertThat(subject)
                .startsWith(kind.mark().words() + ": ")
                .contains(", Nethershire")
                .hasSizeLessThanOrEqualTo(LetterKind.LONGEST);
        assertThat(body).startsWith("Dear Ann Officer,").endsWith(WORDS.link());
        assertThat(subject + body).doesNotContain("{{", "}}", "null", "  ");
        assertThat((subject + body).toLowerCase(Locale.UK)).doesNotContain(UNKIND);
        if (kind.mark() == Mark.ACT) {
            assertThat(body).contains("Please ").doesNotContain("Nothing is asked of you", "Nothing else is asked");
        } else {
            assertThat(body).containsAnyOf("Nothing is asked of you", "Nothing else is asked", "stays as it was");
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void readsWellWithoutADay(LetterKind kind) {
        LetterWords undated = new LetterWords(
                "Ann Officer",
                "peer",
                "Nethershire District",
                "BB-1",
                "2008-09",
                "judge the return",
                "",
                "",
                "So it is.",
                "x");

        assertThat(kind.subject(undated) + kind.body(undated)).doesNotContain("  ", " .", " ,");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void runsNothingOfWhatUsersWrite(LetterKind kind) {
        String hostile = "{{link}}<script>alert(1)</script>${7*7}#{1+1}\r\nBcc: all@evil.example";
        LetterWords words = new LetterWords(
                hostile, "peer", hostile, "BB-1", "2008-09", hostile, "", "", hostile, "https://backbench.example");

        assertThat(kind.subject(words)).doesNotContain("\r", "\n", "49");
        assertThat(kind.body(words)).contains("{{link}}<script>alert(1)</script>${7*7}#{1+1}");
    }

    @Test
    void aTemplateThatAsksForMoreThanTheClosedWordsCannotBeFilled() {
        var asking = Mustache.compiler().compile("{{score}}");

        assertThatThrownBy(() -> asking.execute(WORDS)).isInstanceOf(MustacheException.class);
    }

    @Test
    void everyTemplateHasItsRowAndEveryRowItsTemplate() throws Exception {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/reference/letters"))) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.matches(".*-\\d+\\.mustache")))
                    .containsExactlyInAnyOrderElementsOf(
                            kinds().map(kind -> "%s-%d.mustache".formatted(kind.key(), kind.version()))
                                    .toList());
        }
    }

    @Test
    void everyRungOfEveryLadderHasItsKind() throws Exception {
        List<String> ladders = Files.readAllLines(Path.of("src/main/resources/reference/ladders.csv"));
        assertThat(ladders.stream().skip(1).map(line -> line.split(",")).map(row -> KINDS.ofRung(row[1], row[2], true)))
                .hasSizeGreaterThan(25)
                .doesNotContainNull();
        assertThat(KINDS.ofRung("return", "reminder-20", false).key()).isEqualTo("reminder");
        assertThat(KINDS.ofRung("return", "chase", false).key()).isEqualTo("chase");
        assertThat(KINDS.ofRung("plan", "riep", true).key()).isEqualTo("step-in");
        assertThat(KINDS.ofRung("action", "certifying-officer", false).key()).isEqualTo("told");
        assertThat(KINDS.ofRung("judge-return", "lead", false).key()).isEqualTo("told");
        assertThat(KINDS.ofRung("query", "lapsed", false).key()).isEqualTo("time-over");
        assertThat(KINDS.ofRung("target", "months-12", false).key()).isEqualTo("target");
    }

    @Test
    void onlyTasksOfModelsCauseLetters() throws Exception {
        List<String> tasks = Files.readAllLines(Path.of("src/main/resources/reference/letters/tasks.csv"));
        for (String row : tasks.subList(1, tasks.size())) {
            assertThat(Path.of("forms", row.split(",")[0] + ".form")).exists();
        }
    }

    @Test
    void theFrameOfAMailEscapesEveryWord() {
        var text = new MailText();
        Letter letter = LetterFixtures.letter("<b>Subject</b> & more", "Dear <i>Ann</i>,\n\n<script>x</script>");
        Mailing mailing = LetterFixtures.mailing("<title>");

        String html = text.html(mailing, List.of(letter));

        assertThat(html)
                .contains("&lt;script&gt;x&lt;", "&lt;b&gt;Subject&lt;", "lang=\"en-GB\"", "ACTION NEEDED")
                .doesNotContain("<script>", "<i>", "<b>Subject");
        assertThat(text.plain(List.of(letter, letter))).contains("<script>x</script>", "-".repeat(72));
    }
}
