package org.backbench.ui.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backbench.people.PeopleFixtures.personWith;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.backbench.calendar.Dates;
import org.backbench.cases.CaseFile;
import org.backbench.deadlines.Deadlines;
import org.backbench.letters.LetterLine;
import org.backbench.letters.LetterToCome;
import org.backbench.letters.Letters;
import org.backbench.letters.Mark;
import org.backbench.letters.NotificationSettings;
import org.backbench.people.Absence;
import org.backbench.people.Absences;
import org.backbench.people.People;
import org.backbench.people.Person;
import org.backbench.people.Recipients;
import org.backbench.ui.SignedInScreens;
import org.backbench.ui.WalkedCases;
import org.backbench.ui.forms.DayField;
import org.backbench.ui.home.HomeView;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.FileLink;
import org.backbench.ui.lost.NoSuchPage;
import org.backbench.ui.work.WorkView;
import org.backbench.worklist.Claims;
import org.backbench.worklist.WorkItem;
import org.backbench.worklist.Worklist;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

class LetterScreensTest extends SignedInScreens {

    @Autowired
    ApplicationContext beans;

    @Autowired
    Letters letters;

    @Autowired
    People people;

    @Autowired
    Recipients recipients;

    @Autowired
    Absences absences;

    @Autowired
    NotificationSettings settings;

    @Autowired
    Deadlines deadlines;

    @Autowired
    JdbcClient db;

    private CaseFile file;
    private Person officer;

    @Autowired
    Worklist worklist;

    @Autowired
    Claims claims;

    @BeforeEach
    void aReturnIsAskedFor() {
        var walked = new WalkedCases(beans);
        file = walked.asked();
        officer = walked.holder(file, "return-officer");
        signIn(officer);
    }

    @Test
    void theTabSaysWhatWasWrittenAndWhatIsToCome() {
        LettersTab tab = navigate("cases/" + file.reference() + "/letters", LettersTab.class);

        assertThat(words(tab))
                .contains("Letters to come", "Reminder after the due date", "Request to step in", officer.name())
                .contains("Letters written", "Opening letter", "Action needed", "with the next digest");
    }

    @Test
    void theTabSaysWhatIsTriedAgainWhatFailedAndWhatIsSent() {
        long mailing = db.sql("""
            insert into mailing (recipient_id, recipient, digest, letters, subject, composed_at, state, attempts)
            values (:reader, :name, false, 1, 'Opening letter', now(), 'ready', 1) returning id
            """)
                .params(Map.of("reader", officer.id(), "name", officer.name()))
                .query(Long.class)
                .single();
        db.sql("update letter set state = 'mailed', mailing_id = :mailing where id = :id")
                .params(Map.of("mailing", mailing, "id", opening().id()))
                .update();
        assertThat(tabWith("attempts = 1", mailing)).contains("is tried again after one attempt");
        assertThat(tabWith("attempts = 2", mailing)).contains("is tried again after 2 attempts");
        assertThat(tabWith("state = 'failed'", mailing)).contains("could not be delivered");
        assertThat(tabWith("state = 'sent', sent_at = now()", mailing))
                .contains("sent")
                .doesNotContain("delivered");
    }

    private LetterLine opening() {
        return letters.ofCase(officer, file.reference(), null, 50).items().stream()
                .filter(line -> line.kind().equals("opening"))
                .findFirst()
                .orElseThrow();
    }

    private String tabWith(String change, long mailing) {
        db.sql("update mailing set " + change + " where id = :id")
                .param("id", mailing)
                .update();
        navigate("work", WorkView.class);
        return words(navigate("cases/" + file.reference() + "/letters", LettersTab.class));
    }

    @Test
    void aLetterIsReadAndTakenAsAPaper() {
        LetterPage page = navigate(
                "cases/%s/letters/%d".formatted(file.reference(), opening().id()), LetterPage.class);

        assertThat(words(page)).contains("Dear " + officer.name(), "Please prepare", "Action needed");
        assertThat(part(FileLink.class, "letter-pdf").getHref()).endsWith(".pdf");
        assertThat(part(FileLink.class, "letter-docx").getHref()).endsWith(".docx");
    }

    @Test
    void aLetterToComeReadsAsItWouldBeWritten() {
        LetterToCome next = letters.preview(officer, file.reference()).getFirst();

        LetterToComePage page = navigate(toCome(next), LetterToComePage.class);

        assertThat(words(page))
                .contains("Not written yet.", "It will be on " + Dates.day(next.day()), "Dear " + next.recipient())
                .contains(Mark.without(next.subject()));
    }

    @Test
    void aLetterThatNoLongerComesSaysSoAndLeadsToTheOthers() {
        LetterToCome next = letters.preview(officer, file.reference()).getFirst();
        deadlines.stop("return", file.id(), null, "It has come.", "officer");

        LetterToComePage page = navigate(toCome(next), LetterToComePage.class);
        assertThat(words(page)).contains("This letter is not to come any more", "All letters of this case");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("/cases/" + file.reference() + "/letters");
    }

    private String toCome(LetterToCome letter) {
        return "cases/%s/letters/to-come/%d".formatted(file.reference(), letter.rungId());
    }

    @Test
    void aStrangerFindsNeitherTheTabNorALetter() {
        LetterLine any =
                letters.ofCase(officer, file.reference(), null, 1).items().getFirst();
        LetterToCome next = letters.preview(officer, file.reference()).getFirst();
        signIn(personWith(people, "return-officer@XELSEWHERE"));

        assertThat(navigate("cases/" + file.reference() + "/letters", NoSuchPage.class))
                .isNotNull();
        assertThat(navigate(toCome(next), NoSuchPage.class)).isNotNull();
        assertThat(navigate("cases/%s/letters/%d".formatted(file.reference(), any.id()), NoSuchPage.class))
                .isNotNull();
    }

    @Test
    void everybodyChoosesHowLettersCome() {
        navigate("me/letters", MyLettersPage.class);
        find(TextField.class).all().stream()
                .filter(field -> "Time of the daily mail".equals(field.getLabel()))
                .forEach(field -> test(field).setValue("16:15"));
        test(find(Checkbox.class).all().stream()
                        .filter(box -> "Return received".equals(box.getLabel()))
                        .findFirst()
                        .orElseThrow())
                .click();
        test(part(Button.class, "save-notifications")).click();

        assertThat(settings.of(officer).digestTime()).isEqualTo(LocalTime.of(16, 15));
        assertThat(settings.of(officer).leftOut()).containsExactly("return-received");
    }

    @Test
    void everybodySaysWhereLettersGo() {
        navigate("me/letters", MyLettersPage.class);
        test(part(TextField.class, "address")).setValue("new@council.example");
        test(part(Button.class, "save-address")).click();

        assertThat(recipients.address(officer)).contains("new@council.example");
    }

    @Test
    void daysAwayStandThereUntilTheyAreOver() {
        Person deputy = people.holding("chief-executive@" + file.bodyCode()).getFirst();
        absences.beAway(officer, LocalDate.of(2011, 12, 5), LocalDate.of(2011, 12, 9), deputy.login(), List.of());

        MyLettersPage page = navigate("me/letters", MyLettersPage.class);

        assertThat(words(page)).contains("5 Dec 2011 to 9 Dec 2011: %s stands in for you.".formatted(deputy.name()));
    }

    @Test
    void whoStandsInIsNamedWithForWhomAndHisOwnRoleComesFirst() {
        Person deputy = people.holding("chief-executive@" + file.bodyCode()).getFirst();
        absences.beAway(officer, LocalDate.of(2011, 12, 5), LocalDate.of(2011, 12, 9), deputy.login(), List.of());
        signIn(people.get(deputy.id()));

        navigate(HomeView.class);

        assertThat(words(part(Component.class, "who")))
                .startsWith("%s for %s".formatted(deputy.name(), officer.name()))
                .endsWith("chief executive, " + file.bodyName());
        assertThat(words(find(Main.class).single()))
                .contains("chief executive, %s; return officer, %s, for %s"
                        .formatted(file.bodyName(), file.bodyName(), officer.name()));
    }

    @Test
    void aPersonWhoWillBeAwayChoosesAColleagueByName() {
        Person chief = people.holding("chief-executive@" + file.bodyCode()).getFirst();
        signIn(officer);
        navigate("me/letters", MyLettersPage.class);

        test(find(ComboBox.class).withAttribute("data-testid", "deputy").single())
                .selectItem(chief.name());
        find(DayField.class).all().forEach(day -> day.setValue(LocalDate.of(2011, 12, 7)));
        test(find(Button.class).withAttribute("data-testid", "be-away").single())
                .click();

        assertThat(absences.of(officer))
                .extracting(absence -> absence.deputyName())
                .containsExactly(chief.name());
    }

    @Test
    void whoWillBeAwaySeesWhatIsDueMeanwhileAndChoosesTheRolesThatAreCovered() {
        String body = "@" + file.bodyCode();
        Person both = personWith(people, "return-officer" + body, "certifying-officer" + body);
        signIn(both);
        WorkItem task = worklist.openOf(file.id()).stream()
                .filter(item -> both.holds(item.roleKey()))
                .findFirst()
                .orElseThrow();
        claims.claim(both, task.id());
        MyLettersPage page = navigate("me/letters", MyLettersPage.class);

        List<DayField> days = find(DayField.class).all();
        days.getFirst().setValue(LocalDate.of(2011, 12, 7));
        days.getLast().setValue(LocalDate.of(2011, 12, 8));
        assertThat(words(page)).contains("No task you have in hand is due on these days.");
        days.getLast().setValue(task.due());
        assertThat(words(part(Box.class, "due-meanwhile"))).contains("Due meanwhile.", task.title());

        Person chief = people.holding("chief-executive" + body).getFirst();
        test(find(ComboBox.class).withAttribute("data-testid", "deputy").single())
                .selectItem(chief.name());
        covered().clear();
        test(part(Button.class, "be-away")).click();
        assertThat(absences.of(both)).isEmpty();
        covered().select("certifying-officer" + body);
        test(part(Button.class, "be-away")).click();

        assertThat(absences.of(both)).extracting(Absence::roles).containsExactly(List.of("certifying-officer" + body));
        assertThat(words(navigate("me/letters", MyLettersPage.class)))
                .contains(chief.name() + " stands in for you as certifying officer (section 151), " + file.bodyName());
    }

    @SuppressWarnings("unchecked") // role keys
    private CheckboxGroup<String> covered() {
        return part(CheckboxGroup.class, "covered");
    }

    @Test
    void nobodyIsOfferedWhoSitsOnAPanelOrElsewhere() {
        Person one = personWith(people, "peer@900" + file.id());
        personWith(people, "peer@900" + file.id());
        personWith(people, "return-officer@XELSEWHERE");

        assertThat(absences.possibleDeputies(one)).isEmpty();
        assertThat(absences.possibleDeputies(officer))
                .doesNotContainKey(officer.login())
                .isNotEmpty();
    }

    @Test
    void theProgrammeOfficeReadsTheOutboxAndNobodyElse() {
        assertThat(navigate("programme/outbox", NoSuchPage.class)).isNotNull();
        Person office = personWith(people, "programme-office@OEP");
        signIn(office);
        db.sql("""
            with made as (
                insert into mailing (recipient_id, recipient, digest, letters, subject, composed_at, state, sent_at)
                values (:reader, :name, true, 1, 'Action needed: something', now() + interval '9 years', 'local', now())
                returning id)
            update letter set state = 'mailed', mailing_id = (select id from made)
            where id = (select min(id) from letter where recipient_id = :reader and state = 'held')
            """)
                .params(Map.of("reader", officer.id(), "name", officer.name()))
                .update();

        OutboxPage page = navigate("programme/outbox", OutboxPage.class);
        assertThat(words(page)).contains("Outbox of the training", officer.name(), "daily mail, 1 letter");
        Anchor first = find(Anchor.class).all().stream()
                .filter(link -> link.getHref().matches("/?programme/outbox/\\d+"))
                .findFirst()
                .orElseThrow();

        OutboxMailPage mail = navigate(first.getHref().replaceFirst("^/", ""), OutboxMailPage.class);
        assertThat(words(mail)).contains("Dear " + officer.name());
    }

    @Test
    void theAdministratorSeesWhatWentWrongButNoWordOfALetter() {
        assertThat(navigate("admin/letters", NoSuchPage.class)).isNotNull();
        db.sql("""
            insert into mailing (recipient_id, recipient, digest, letters, subject, composed_at, state, trouble)
            values (:reader, :name, false, 1, 'Secret subject', now(), 'failed', '550 no such user')
            """)
                .params(Map.of("reader", officer.id(), "name", officer.name()))
                .update();
        signIn(personWith(people, "administrator@BB"));

        MailRoomPage page = navigate("admin/letters", MailRoomPage.class);
        assertThat(words(page)).contains("Not delivered", "550 no such user", officer.name());
        assertThat(words(find(Main.class).all().getFirst())).doesNotContain("Secret subject");

        test(find(Button.class).withAttribute("data-testid", "send-again").all().getFirst())
                .click();
        assertThat(words(page)).doesNotContain("550 no such user");
        db.sql("delete from mailing where subject = 'Secret subject'").update();
    }
}
