package org.backbench.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.backbench.people.PeopleFixtures.personWith;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.backbench.BackbenchTest;
import org.backbench.bodies.BodyType;
import org.backbench.bodies.PublicBody;
import org.backbench.calendar.BusinessClock;
import org.backbench.calendar.TestTime;
import org.backbench.cases.CaseFile;
import org.backbench.cases.CaseFixtures;
import org.backbench.cases.Cases;
import org.backbench.cases.NewCase;
import org.backbench.people.Absence;
import org.backbench.people.Absences;
import org.backbench.people.People;
import org.backbench.people.Person;
import org.backbench.people.Recipients;
import org.backbench.people.Role;
import org.backbench.problems.NotFound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who gets a letter, when, and who answers questions about it. */
@BackbenchTest
class WritingTest {

    @Autowired
    ApplicationContext beans;

    @Autowired
    Cases cases;

    @Autowired
    People people;

    @Autowired
    Recipients recipients;

    @Autowired
    Absences absences;

    @Autowired
    NotificationSettings settings;

    @Autowired
    Letters letters;

    @Autowired
    BusinessClock clock;

    @Autowired
    JdbcClient db;

    private MailWorld mail;
    private CaseFile file;
    private Person officer;
    private Person deputy;

    @BeforeEach
    void aCaseWithItsPeople() {
        mail = new MailWorld(beans);
        mail.clear();
        new TestTime(clock, db).travelTo(LocalDate.parse("2011-12-05"));
        String code = CaseFixtures.someUnitary().code();
        PublicBody body =
                PublicBody.fictional(code, code + " Unitary", BodyType.UNITARY, "X-UA", "Region " + code, null);
        file = cases.open(new NewCase(body, 2011, "2010-11", "vfm-2009", "local-government", true));
        officer = personWith(people, "return-officer@" + code);
        deputy = personWith(people, "chief-executive@" + code);
    }

    @AfterEach
    void goHome() {
        new TestTime(clock, db).travelHome();
    }

    @Test
    void theSameCauseWritesOnceToEachPerson() {
        write("chase", "one");
        write("chase", "one");
        write("chase", "two");

        assertThat(written()).hasSize(2);
    }

    @Test
    void whatIsNotUrgentComesOnTheNextWorkingMorningInLondonTime() {
        new TestTime(clock, db).travelTo(LocalDate.parse("2011-12-23"));
        write("chase", "winter");
        assertThat(dueAt("winter")).isEqualTo("2011-12-28T07:30:00Z");

        new TestTime(clock, db).travelTo(LocalDate.parse("2012-06-01"));
        write("chase", "summer");
        assertThat(dueAt("summer")).as("4 and 5 June 2012 are bank holidays").isEqualTo("2012-06-06T06:30:00Z");
    }

    @Test
    void pastTheLastKnownBankHolidayEveryWeekdayCounts() {
        LocalDate last = beans.getBean(org.backbench.calendar.Calendar.class)
                .workingDays()
                .lastDay();
        new TestTime(clock, db).travelTo(last);

        write("chase", "far");

        assertThat(dueAt("far")).startsWith(Integer.toString(last.getYear() + 1));
    }

    @Test
    void eachPersonChoosesHowLettersCome() {
        settings.save(officer, new NotificationSetting(false, LocalTime.of(16, 0), Set.of("told"), 0));
        write("chase", "late");
        write("told", "unwanted");
        assertThat(dueAt("late")).isEqualTo("2011-12-06T16:00:00Z");
        assertThat(written())
                .extracting(LetterLine::kind, LetterLine::state)
                .containsExactly(
                        tuple("told", "left out by choice of the reader"), tuple("chase", "with the next digest"));

        NotificationSetting chosen = settings.of(officer);
        settings.save(officer, new NotificationSetting(true, LocalTime.of(16, 0), Set.of(), chosen.version()));
        write("chase", "at once");

        assertThat(written().getFirst().state()).isEqualTo("waits to be sent");
        assertThat(mail.states()).containsExactly("ready");
    }

    @Test
    void whatAsksToActCannotBeLeftOutAndAChoiceIsNotOverwritten() {
        var greedy = new NotificationSetting(false, LocalTime.NOON, Set.of("chase"), 0);
        assertThatExceptionOfType(NotificationSettings.AlwaysComes.class)
                .isThrownBy(() -> settings.save(officer, greedy));
        assertThat(settings.choices())
                .extracting(NotificationSettings.Choice::kind)
                .contains("told")
                .doesNotContain("chase");

        settings.save(officer, NotificationSetting.USUAL);
        assertThatExceptionOfType(SettingRows.ChangedMeanwhile.class)
                .isThrownBy(() -> settings.save(officer, NotificationSetting.USUAL));
    }

    @Test
    void whoeverIsAwayIsStoodInForAndTheDeputyReadsForWhom() {
        absences.beAway(
                officer, LocalDate.parse("2011-12-05"), LocalDate.parse("2011-12-09"), deputy.login(), List.of());
        assertThat(absences.of(officer)).extracting(Absence::deputyName).containsExactly(deputy.name());

        write("chase", "one");
        LetterLine line = written().getFirst();
        assertThat(line.recipient()).isEqualTo(deputy.name());
        assertThat(line.standsInFor()).isEqualTo(officer.name());

        absences.beBack(officer);
        write("chase", "two");
        assertThat(written().getFirst().recipient()).isEqualTo(officer.name());
    }

    @Test
    void aRoleThatIsNotCoveredKeepsItsLetters() {
        people.grant(officer.id(), Role.CHIEF_EXECUTIVE, file.bodyCode(), LocalDate.of(2009, 1, 1));
        LocalDate today = LocalDate.parse("2011-12-05");
        String other = "chief-executive@" + file.bodyCode();
        absences.beAway(people.get(officer.id()), today, today, deputy.login(), List.of(other));

        write("chase", "one");

        assertThat(written().getFirst().recipient()).isEqualTo(officer.name());
    }

    @Test
    void aDeputyActsForTheSameBody() {
        Person stranger = personWith(people, "return-officer@XELSEWHERE");
        LocalDate today = LocalDate.parse("2011-12-05");
        assertThatExceptionOfType(Absence.DeputyElsewhere.class)
                .isThrownBy(() -> absences.beAway(officer, today, today, stranger.login(), List.of()));
        assertThatExceptionOfType(Absence.OwnDeputy.class)
                .isThrownBy(() -> absences.beAway(officer, today, today, officer.login(), List.of()));
        assertThatExceptionOfType(Absence.NoSuchDays.class)
                .isThrownBy(() -> absences.beAway(officer, today, today.minusDays(1), deputy.login(), List.of()));
        assertThatExceptionOfType(Recipients.NoSuchAddress.class)
                .isThrownBy(() -> recipients.setAddress(officer, "a@b, c@d"));
    }

    @Test
    void aRoleThatNobodyHoldsPassesToTheProgrammeOffice() {
        Person office = personWith(people, "programme-office@OEP");

        mail.write("chase", file, "certifying-officer@" + file.bodyCode(), "vacant");

        LetterLine line = written().stream()
                .filter(each -> office.name().equals(each.recipient()))
                .findFirst()
                .orElseThrow();
        assertThat(letters.read(officer, file.reference(), line.id()).body())
                .startsWith("Nobody holds the role certifying officer (section 151) at present");
    }

    @Test
    void questionsGoToAPersonWhoIsNamed() {
        PublicBody body = beans.getBean(org.backbench.bodies.Bodies.class)
                .add(PublicBody.fictional(
                        file.bodyCode(), "Another name", BodyType.UNITARY, "X-UA", "North East", null));
        CaseFile reviewed = cases.open(new NewCase(body, 2010, "2009-10", "vfm-2009", "local-government", true));
        personWith(people, "review-manager@" + body.riep());
        Person manager = people.holding("review-manager@" + body.riep()).getFirst();

        mail.write("chase", reviewed, "return-officer@" + file.bodyCode(), "to the body");
        mail.write("chase", reviewed, "review-manager@" + body.riep(), "to the partnership");

        List<Letter> all = letters.ofCase(officer, reviewed.reference(), null, 50).items().stream()
                .map(line -> letters.read(officer, reviewed.reference(), line.id()))
                .toList();
        assertThat(all)
                .extracting(Letter::recipient, Letter::replyTo)
                .contains(tuple(manager.name(), officer.name()), tuple(officer.name(), manager.name()));
    }

    @Test
    void aLetterToAPeerIsReadByHimOnlyAndNamesNobody() {
        Person peer = personWith(people, "peer@7" + file.id());
        cases.invite(file.id(), peer.id());
        mail.write("panel-task", file, "peer@7" + file.id(), "seat");

        LetterLine seen = written().getFirst();
        assertThat(seen.recipient()).isNull();
        assertThat(seen.readable()).isFalse();
        assertThat(seen.roleKey()).isEqualTo("peer");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> letters.read(officer, file.reference(), seen.id()));
        assertThat(letters.read(peer, file.reference(), seen.id()).body()).contains("/work");
    }

    private void write(String kind, String cause) {
        mail.write(kind, file, "return-officer@" + file.bodyCode(), cause);
    }

    private List<LetterLine> written() {
        return letters.ofCase(officer, file.reference(), null, 50).items();
    }

    private String dueAt(String cause) {
        return db.sql("select due_at from letter where cause = ?")
                .param(cause)
                .query(java.time.OffsetDateTime.class)
                .single()
                .toInstant()
                .toString();
    }
}
