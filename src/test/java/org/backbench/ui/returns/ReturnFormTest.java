package org.backbench.ui.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.backbench.people.PeopleFixtures.personWith;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.QueryParameters;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.backbench.cases.CaseFile;
import org.backbench.people.People;
import org.backbench.people.Person;
import org.backbench.returns.Explanation;
import org.backbench.returns.FunctionStanding.Kind;
import org.backbench.returns.ReturnDraft;
import org.backbench.returns.ReturnFixtures;
import org.backbench.returns.ReturnNotes;
import org.backbench.returns.Returns;
import org.backbench.returns.TemplateLine;
import org.backbench.ui.SignedInScreens;
import org.backbench.ui.WalkedCases;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.DataTable;
import org.backbench.ui.look.Notice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The form of a return by function: what is said at the lines, last year, two people at once, the way by file. */
class ReturnFormTest extends SignedInScreens {

    @Autowired
    ApplicationContext beans;

    @Autowired
    Returns returns;

    @Autowired
    ReturnNotes notes;

    @Autowired
    People people;

    @Autowired
    JdbcClient db;

    private WalkedCases walked;
    private CaseFile file;
    private Person officer;

    @BeforeEach
    void aReturnThatIsAskedFor() {
        walked = new WalkedCases(beans);
        begin();
    }

    private void begin() {
        file = walked.asked();
        officer = walked.holder(file, "return-officer");
        signIn(officer);
    }

    private void open(String function) {
        UI.getCurrent()
                .navigate(
                        "returns/%d/%s".formatted(file.cycle(), file.bodyCode()),
                        QueryParameters.of("function", function));
    }

    private String page() {
        return words(find(Main.class).single());
    }

    private TextField line(String line) {
        return part(TextField.class, "line-" + line);
    }

    private void click(String testId) {
        test(part(Button.class, testId)).click();
    }

    private boolean isThere(Class<? extends Component> type, String testId) {
        return find(type).withAttribute("data-testid", testId).exists();
    }

    private ReturnDraft draft() {
        return returns.draft(officer, file.id());
    }

    /** Figures that counted in the year before, and their context note. */
    private void lastYear(Map<String, Integer> figures, String note) {
        if (file.cycle() == 2028) {
            begin(); // the years before are other tests’ own
        }
        int year = file.cycle() - 1;
        db.sql("""
            insert into collection (cycle, template, template_version, groups)
            values (:year, 'vfm-2009', 1, array['X-UA']) on conflict do nothing
            """).param("year", year).update();
        db.sql("""
            with r as (
                insert into body_return (cycle, template, body_code, state, draft, accepted_version)
                values (:year, 'vfm-2009', :body, 'RECEIVED', '{}', 1) returning id
            )
            insert into return_version
                (return_id, number, source, sent_at, sent_by, note, outcome, content_hash, figures)
            select id, 1, 'SENT', now(), 'officer', :note, 'CERTIFIED', 'x',
                   (select jsonb_object_agg(l, a) from unnest(:lines, :values) as f (l, a))
            from r
            """)
                .param("year", year)
                .param("body", file.bodyCode())
                .param("note", note)
                .param("lines", figures.keySet().toArray(String[]::new))
                .param("values", figures.values().toArray(Integer[]::new))
                .update();
    }

    @Test
    void showsOneFunctionAtATimeAndTheWayToTheOthers() {
        open("hr");
        assertThat(isThere(TextField.class, "line-hr-it")).isTrue();
        assertThat(isThere(TextField.class, "line-finance-it")).isFalse();
        assertThat(part(Anchor.class, "function-hr").getElement().getAttribute("aria-current"))
                .isEqualTo("page");
        assertThat(part(Anchor.class, "function-finance").getHref())
                .isEqualTo("/returns/%d/%s?function=finance".formatted(file.cycle(), file.bodyCode()));

        UI.getCurrent()
                .navigate(
                        "returns/%d/%s".formatted(file.cycle(), file.bodyCode()),
                        QueryParameters.of("line", "legal-it"));
        assertThat(isThere(TextField.class, "line-legal-it")).isTrue();
    }

    @Test
    void beginsWhereSomethingIsLeftToDo() {
        Map<String, String> texts = ReturnFixtures.with("ict-it", "many");
        returns.saveDraft(officer, file.id(), texts);

        navigate("returns/%d/%s".formatted(file.cycle(), file.bodyCode()), ReturnView.class);

        assertThat(isThere(TextField.class, "line-ict-it")).isTrue();
        assertThat(words(part(Card.class, "faults"))).contains("ICT: IT says “many”, which is not a number");
    }

    @Test
    void asksForCausesAtTheLineAndRefusesTooFewOfThem() {
        lastYear(Map.of("finance-cost", 4_200, "running-costs", 200_000), "");
        returns.saveDraft(officer, file.id(), ReturnFixtures.complete());
        open("finance");
        assertThat(page()).contains("rose from £4,200k last year to £5,600k");

        click("explain-finance-cost");
        test(part(TextField.class, "cause-finance-cost-0")).setValue("Payroll of two districts");
        test(part(TextField.class, "amount-finance-cost-0")).setValue("1,100");
        assertThat(words(part(Box.class, "covered-finance-cost"))).contains("£1,100k of £1,400k, 78%");
        click("keep-explanation-finance-cost");
        assertThat(words(part(Notice.class, "refused-finance-cost"))).contains("at least 80% must be explained");

        open("finance");
        assertThat(part(TextField.class, "cause-finance-cost-0").getValue()).isEqualTo("Payroll of two districts");
        click("add-cause-finance-cost");
        test(part(TextField.class, "cause-finance-cost-1")).setValue("New ledger licences");
        test(part(TextField.class, "amount-finance-cost-1")).setValue("200");
        click("keep-explanation-finance-cost");

        assertThat(draft().open()).isEmpty();
        assertThat(draft().explanations())
                .singleElement()
                .extracting(Explanation::by)
                .isEqualTo(officer.login());
        assertThat(notes.halfCauses(officer, file.id())).isEmpty();
        assertThat(page())
                .contains("Explained. Finance: function cost rose", "New ledger licences £200k", "ready to send")
                .doesNotContain("explain it by its causes");
    }

    @Test
    @SuppressWarnings("unchecked")
    void saysHowAFunctionIsHandedInAndRefusesNilWithoutReason() {
        open("travel");
        ((RadioButtonGroup<Kind>) part(RadioButtonGroup.class, "standing")).setValue(Kind.NIL);

        click("stand");
        assertThat(words(part(Notice.class, "standing-refused")))
                .contains("Say why there is no Travel")
                .doesNotContain("Who can change it");
        test(part(TextArea.class, "standing-reason")).setValue("The county books all travel.");
        click("stand");

        assertThat(draft().standingOf("travel")).isEqualTo(Kind.NIL);
        assertThat(words(part(Anchor.class, "function-travel"))).contains("Travel", "nil");
        assertThat(page()).contains("The county books all travel.");
    }

    @Test
    void lastYearStaysGreyUntilItIsConfirmed() {
        lastYear(Map.of("finance-it", 600, "finance-employees", 5_000, "finance-practice-1", 1), "");
        open("finance");
        assertThat(line("finance-it").getPlaceholder()).isEqualTo("600");
        assertThat(line("finance-it").getValue()).isEmpty();
        assertThat(draft().texts()).isEmpty();

        click("keep-finance-it");
        assertThat(draft().texts()).containsOnly(Map.entry("finance-it", "600"));
        assertThat(line("finance-it").getValue()).isEqualTo("600");

        test(line("finance-employees")).setValue("5200");
        click("keep-all");
        assertThat(draft().texts())
                .containsOnly(
                        Map.entry("finance-it", "600"),
                        Map.entry("finance-employees", "5200"),
                        Map.entry("finance-practice-1", "yes"));
        assertThat(part(RadioButtonGroup.class, "line-finance-practice-1").getValue())
                .isEqualTo("yes");
    }

    @Test
    @SuppressWarnings("unchecked")
    void statementsAreAnsweredYesOrNoAndWhatNobodyAskedIsNotMeasured() {
        open("finance");
        test((RadioButtonGroup<String>) part(RadioButtonGroup.class, "line-finance-practice-2"))
                .selectItem("no");
        click("unmeasured-finance-satisfaction-index");

        assertThat(draft().texts())
                .containsEntry("finance-practice-2", "no")
                .containsEntry("finance-satisfaction-index", "not measured");
        assertThat(draft().notMeasured()).containsExactly("finance-satisfaction-index");
        assertThat(line("finance-satisfaction-index").getValue()).isEqualTo("not measured");
    }

    @Test
    void twoPeopleAtOneLineLoseNothing() {
        Person colleague = personWith(people, "return-officer@" + file.bodyCode());
        returns.saveDraft(officer, file.id(), Map.of("finance-it", "600"));
        open("finance");
        line("finance-it").setValue("64"); // at it when the other text arrives
        returns.saveDraft(colleague, file.id(), Map.of("finance-it", "620", "finance-other", "90"));

        test(line("finance-it")).setValue("640");
        assertThat(words(part(Notice.class, "conflict-finance-it")))
                .contains(colleague.name(), "It says “620” now", "yours says “640”");
        assertThat(draft().texts()).containsEntry("finance-it", "620");
        assertThat(line("finance-it").getValue()).isEqualTo("640");

        click("keep-mine");
        assertThat(draft().texts()).containsEntry("finance-it", "640");
        assertThat(isThere(Notice.class, "conflict-finance-it")).isFalse();
        assertThat(line("finance-other").getValue()).isEqualTo("90");

        line("finance-it").setValue("66");
        returns.saveDraft(colleague, file.id(), Map.of("finance-it", "650"));
        test(line("finance-it")).setValue("660");
        click("keep-theirs");
        assertThat(line("finance-it").getValue()).isEqualTo("650");
        assertThat(draft().texts()).containsEntry("finance-it", "650");
    }

    @Test
    void whatOthersTypeArrivesByItselfAndLeavesAloneWhatIsBeingTyped() {
        Person colleague = personWith(people, "return-officer@" + file.bodyCode());
        open("finance");
        line("finance-employees").setValue("half typed");

        returns.saveDraft(colleague, file.id(), Map.of("finance-it", "620", "finance-employees", "5000"));
        await().pollInSameThread().until(() -> {
            roundTrip();
            return !line("finance-it").getValue().isEmpty();
        });

        assertThat(line("finance-it").getValue()).isEqualTo("620");
        assertThat(words(part(Box.class, "typed-by-finance-it"))).startsWith(colleague.name() + " typed this at");
        assertThat(line("finance-employees").getValue()).isEqualTo("half typed");
    }

    @Test
    void colleaguesTalkAboutALine() {
        open("finance");
        click("comment-finance-it");
        test(part(TextArea.class, "say-finance-it")).setValue("Is the new ledger in here?");
        click("add-comment-finance-it");

        assertThat(words(part(LineTalk.class, "comments-finance-it")))
                .contains(officer.name(), "Is the new ledger in here?");
        assertThat(part(Button.class, "comment-finance-it").getText()).isEqualTo("1 comment");
        assertThat(part(TextArea.class, "say-finance-it").getValue()).isEmpty();
    }

    @Test
    void aCommentHalfTypedIsThereAgainUntilItIsSaid() {
        open("finance");
        click("comment-finance-it");
        test(part(TextArea.class, "say-finance-it")).setValue("Is the new");

        open("travel");
        open("finance");

        assertThat(part(TextArea.class, "say-finance-it").getValue()).isEqualTo("Is the new");
        click("add-comment-finance-it");
        open("travel");
        open("finance");
        assertThat(isThere(LineTalk.class, "comments-finance-it")).isFalse();
        click("comment-finance-it");
        assertThat(part(TextArea.class, "say-finance-it").getValue()).isEmpty();
    }

    @Test
    void aReasonHalfTypedIsThereAgainUntilItIsGiven() {
        open("travel");
        test(part(TextArea.class, "standing-reason")).setValue("The county books");

        open("finance");
        open("travel");

        assertThat(part(TextArea.class, "standing-reason").getValue()).isEqualTo("The county books");
        test(part(TextArea.class, "standing-reason")).setValue("");
        returns.setStanding(officer, file.id(), "travel", Kind.NIL, "The county books all travel.");
        open("finance");
        open("travel");
        assertThat(part(TextArea.class, "standing-reason").getValue()).isEqualTo("The county books all travel.");
    }

    @Test
    void theContextNoteIsKeptAndTwoPeopleAtItLoseNothing() {
        open("body");
        test(part(TextArea.class, "context-note")).setValue("Two districts’ payroll sits in our books.");

        assertThat(notes.note(officer, file.id()).text()).isEqualTo("Two districts’ payroll sits in our books.");
        assertThat(words(part(Box.class, "note-kept"))).contains("saved ", officer.name());

        Person colleague = personWith(people, "return-officer@" + file.bodyCode());
        part(TextArea.class, "context-note").setValue("Min");
        notes.saveNote(colleague, file.id(), "Theirs.", "Two districts’ payroll sits in our books.");
        test(part(TextArea.class, "context-note")).setValue("Mine.");
        assertThat(words(part(Notice.class, "note-conflict"))).contains(colleague.name(), "Theirs.");
        click("keep-my-note");
        assertThat(notes.note(officer, file.id()).text()).isEqualTo("Mine.");
        assertThat(isThere(Notice.class, "note-conflict")).isFalse();
    }

    @Test
    void takesChosenFunctionsOfAFileAndFindsAWaitingOneAgain() {
        returns.saveDraft(officer, file.id(), Map.of("finance-it", "600"));
        open("finance");
        test(find(Upload.class).single()).upload("return.csv", "text/csv", csv("finance-it", "640", "ict-it", "900"));
        assertThat(words(part(UploadCard.class, "uploaded"))).contains("600", "640", "900");
        assertThat(part(Checkbox.class, "take-finance").getLabel()).isEqualTo("Finance: 1 line");

        open("hr");
        assertThat(foot()).contains("return.csv waits: take it or drop it").doesNotContain("nothing wrong so far");
        test(part(Checkbox.class, "take-finance")).click();
        click("take-chosen");

        assertThat(draft().texts()).containsEntry("finance-it", "600").containsEntry("ict-it", "900");
        assertThat(isThere(UploadCard.class, "uploaded")).isFalse();
        assertThat(foot()).contains("nothing wrong so far");
    }

    private String foot() {
        return words(find(Box.class).withClassName("bb-pagefoot").single());
    }

    @Test
    void saysWhichRulesAFileWouldBreakBeforeItIsTaken() {
        walked.type(file, 5_600);
        open("finance");
        test(find(Upload.class).single()).upload("return.csv", "text/csv", csv("finance-it", "999", "ict-fte", "12"));

        assertThat(words(part(Box.class, "upload-wrong")))
                .contains("Taken as ticked, 1 thing is to put right", "outsourcing and other add up to £");

        test(part(Checkbox.class, "take-finance")).click();
        assertThat(words(part(Box.class, "upload-wrong"))).isEmpty();
    }

    @Test
    void theCertifyingOfficerSeesWhatMovedByMostMoney() {
        lastYear(Map.of("finance-cost", 5_500, "travel-cost", 690, "fte", 500), "");
        walked.type(file, 5_600);
        walked.complete(file, "prepare-return", Map.of("complete", true));
        signIn(walked.holder(file, "certifying-officer"));
        open("finance");

        assertThat(words(find(DataTable.class)
                        .withAttribute("aria-label", "Largest changes")
                        .single()))
                .containsSubsequence("Finance: function cost", "5,500", "5,600", "+100", "+2%", "Travel: function cost")
                .doesNotContain("Full-time");
    }

    @Test
    void listsEveryWrongCellOfAFile() {
        open("finance");
        test(find(Upload.class).single())
                .upload("return.csv", "text/csv", csv("finance-it", "lots", "no-such-line", "1"));

        assertThat(words(part(UploadCard.class, "uploaded")))
                .contains("2 things are wrong", "says “lots”", "“no-such-line” is no line");
        assertThat(part(Anchor.class, "kept-file").getElement().getAttribute("title"))
                .startsWith("SHA-256 ");
        assertThat(draft().texts()).isEmpty();
    }

    private byte[] csv(String... values) {
        StringBuilder csv = new StringBuilder("This year,line_key,cycle,body,template\n");
        for (int i = 0; i < values.length; i += 2) {
            csv.append("%s,%s,%d,%s,vfm-2009 v1\n".formatted(values[i + 1], values[i], file.cycle(), file.bodyCode()));
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void linesThatWereSentBackAreMarkedAndTheOthersLocked() {
        walked.sendBack(file, "finance-it");
        open("finance");

        assertThat(line("finance-it").isReadOnly()).isFalse();
        assertThat(line("finance-employees").isReadOnly()).isTrue();
        assertThat(page()).contains("Only these lines are open", "Last year's.");
        assertThat(page())
                .containsPattern("Sent back by %s on .*: “Look again.”"
                        .formatted(Pattern.quote(
                                walked.holder(file, "certifying-officer").name())));
        assertThat(find(Anchor.class).withText("Finance: IT").single().getHref())
                .endsWith("/%s?line=finance-it".formatted(file.bodyCode()));
    }

    @Test
    void theCertifyingOfficerSeesWhatIsUnderQueryNilAndSaidInTheNote() {
        returns.saveDraft(officer, file.id(), ReturnFixtures.with("finance-cost", "5,610"));
        returns.setStanding(officer, file.id(), "finance", Kind.UNDER_QUERY, "The recharge is being looked for.");
        notes.saveNote(officer, file.id(), "Payroll of two districts is in here.", "");
        walked.complete(file, "prepare-return", Map.of("complete", true));
        signIn(walked.holder(file, "certifying-officer"));
        UI.getCurrent()
                .navigate(
                        "work/" + walked.open(file, "certify-return").getFirst().id());

        assertThat(words(find(Component.class)
                        .withAttribute("data-testid", "task")
                        .single()))
                .contains(
                        "Finance is handed in under query",
                        "outsourcing and other add up to £5,600k",
                        "“Payroll of two districts is in here.” Signed by " + officer.name());
    }

    @Test
    void saysBeforeSendingThatNobodyCanCertify() {
        open("body");
        assertThat(page()).doesNotContain("Nobody can certify");
        db.sql("delete from person_role where role = 'certifying-officer' and party = :body")
                .param("body", file.bodyCode())
                .update();

        open("finance");
        assertThat(page()).contains("Nobody can certify");
    }

    @Test
    @Tag("bench")
    void answersTypingWithinFiftyMilliseconds() {
        Map<String, String> all = new LinkedHashMap<>(ReturnFixtures.complete());
        returns.templateOf(returns.ofCase(file.id()))
                .lines()
                .forEach(line -> all.putIfAbsent(line.key(), yesOrOne(line)));
        returns.saveDraft(officer, file.id(), all);
        open("finance");
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long[] nanos = new long[200];
        long cpu = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < nanos.length; i++) {
            TextField field = line("finance-it");
            long start = System.nanoTime();
            test(field).setValue(Integer.toString(600 + i));
            nanos[i] = System.nanoTime() - start;
        }
        cpu = threads.getCurrentThreadCpuTime() - cpu;
        Arrays.sort(nanos);
        System.out.printf(
                "typing: median %.1f ms, p95 %.1f ms, %.1f ms of CPU each%n",
                nanos[100] / 1e6, nanos[190] / 1e6, cpu / 1e6 / nanos.length);

        assertThat(all).hasSizeGreaterThan(300);
        assertThat(Duration.ofNanos(nanos[nanos.length / 2])).isLessThan(Duration.ofMillis(50));
    }

    private static String yesOrOne(TemplateLine line) {
        return line.key().contains("-practice-") ? "yes" : "1";
    }
}
