package org.backbench.letters;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.backbench.BackbenchTest;
import org.backbench.calendar.BusinessClock;
import org.backbench.calendar.TestTime;
import org.backbench.deadlines.TrainingClock;
import org.backbench.people.People;
import org.backbench.people.PeopleFixtures;
import org.backbench.people.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** F8: a week without a sweep, and 5,000 clocks late by three levels: one digest a person, caught up in a minute. */
@BackbenchTest
@Tag("fault")
class LetterStormTest {

    private static final int CLOCKS = 5_000;
    private static final int BODIES = 500;

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @Autowired
    ApplicationContext beans;

    @Autowired
    People people;

    @Autowired
    TrainingClock training;

    @Autowired
    BusinessClock clock;

    @Autowired
    JdbcClient db;

    private MailWorld mail;
    private Person programme;

    @BeforeEach
    void aWeekWithoutASweep() {
        mail = new MailWorld(beans);
        mail.clear();
        db.sql("update rung set state = 'cancelled' where state = 'to-come'").update();
        programme = PeopleFixtures.personWith(people, "programme-office@OEP");
        new TestTime(clock, db).travelTo(LocalDate.parse("2010-02-01"));
        db.sql("""
            insert into person (login, name, password_hash, demo, address)
            select 'storm.' || role || n, 'Storm ' || role || n, '-', false, role || n || '@council.example'
            from generate_series(1, :bodies) n, unnest(array['return-officer', 'chief-executive']) role
            on conflict do nothing
            """).param("bodies", BODIES).update();
        db.sql("""
            insert into person_role (person_id, role, party, valid_from)
            select p.id, role, 'XSTORM' || n, date '2009-01-01'
            from generate_series(1, :bodies) n, unnest(array['return-officer', 'chief-executive']) role
            join person p on true where p.login = 'storm.' || role || n
            """).param("bodies", BODIES).update();
        lateClocks();
    }

    private void lateClocks() {
        db.sql("""
            with files as (
                insert into case_file (reference, cycle, data_year, template, body_code, body_name, fictional,
                                       body_class, region, route, status, opened_at)
                select 'BB-STORM-' || n, 2009, '2008-09', 'storm-' || n, 'XSTORM' || (n % :bodies + 1),
                       'Storm ' || n, true, 'X-UA', 'Nowhere', 'local-government', 'RUNNING', now()
                from generate_series(1, :clocks) n returning id, body_code),
            clocks as (
                insert into clock (kind, label, ladder, ladder_version, case_id, body, duty, extended_late,
                                   counted_from, first_due, due, round, started_at)
                select 'return', 'Return', 'return', 1, id, body_code, true, false, date '2009-10-01',
                       date '2010-01-20', date '2010-01-20', 1, now() from files returning id, body)
            insert into rung (clock_id, round, code, ladder_version, due_on, due_at, audience, state)
            select clocks.id, 1, level.code, 1, level.day, level.day + time '09:00', level.role || '@' || clocks.body,
                   'to-come'
            from clocks, (values ('reminder-20', date '2010-01-25', 'return-officer'),
                                 ('reminder-5', date '2010-01-27', 'return-officer'),
                                 ('chase', date '2010-01-29', 'return-officer')) as level (code, day, role)
            """).param("bodies", BODIES).param("clocks", CLOCKS).update();
    }

    @AfterEach
    void goHome() {
        mail.clear();
        new TestTime(clock, db).travelHome();
    }

    @Test
    void everybodyGetsOneDigestAndAllIsCaughtUpInAMinute() {
        Instant begun = Instant.now();
        training.moveTo(programme, Instant.parse("2010-02-01T10:30:00Z"), progress -> {});
        assertThat(count("select count(*) from letter where state = 'held'"))
                .as("the highest missed rung of each clock")
                .isEqualTo(CLOCKS);
        assertThat(count("select count(*) from letter where rung <> 'chase'")).isZero();
        new TestTime(clock, db).travelTo(Instant.parse("2010-02-02T09:00:00Z"));

        int sent = mail.dispatch("127.0.0.1", SERVER.getSmtp().getPort()).round();

        Duration took = Duration.between(begun, Instant.now());
        System.out.printf("%d letters in %d digests: %s%n", CLOCKS, sent, took);
        assertThat(sent).isEqualTo(BODIES);
        assertThat(count("select count(distinct recipient_id) from mailing")).isEqualTo(BODIES);
        assertThat(SERVER.getReceivedMessages()).hasSize(BODIES);
        assertThat(took).isLessThan(Duration.ofSeconds(60));
    }

    private int count(String question) {
        return db.sql(question).query(Integer.class).single();
    }
}
