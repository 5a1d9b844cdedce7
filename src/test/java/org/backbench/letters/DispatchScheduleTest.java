package org.backbench.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.backbench.people.PeopleFixtures.personWith;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.backbench.BackbenchTest;
import org.backbench.cases.CaseFile;
import org.backbench.cases.CaseFixtures;
import org.backbench.cases.Cases;
import org.backbench.people.People;
import org.backbench.people.Person;
import org.backbench.people.Recipients;
import org.backbench.schedules.RepeatedJob;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** F8: mail goes out though the machine's clock jumps. */
@BackbenchTest
class DispatchScheduleTest {

    private static final Duration LONG = Duration.ofSeconds(20);

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @Autowired
    ApplicationContext beans;

    @Autowired
    DataSource database;

    @Autowired
    LetterSettings settings;

    @Autowired
    Cases cases;

    @Autowired
    People people;

    @Autowired
    Recipients recipients;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient db;

    private MailWorld mail;
    private CaseFile file;

    @BeforeEach
    void somebodyToWriteTo() {
        mail = new MailWorld(beans);
        mail.clear();
        nothingIsPlanned();
        file = CaseFixtures.openCase(cases);
        Person officer = personWith(people, "return-officer@" + file.bodyCode());
        transaction.executeWithoutResult(status -> recipients.setAddress(officer, "officer@council.example"));
    }

    @AfterEach
    void nothingIsPlanned() {
        db.sql("delete from letter_tasks").update();
    }

    @Test
    void trainingModeHasNoMail() {
        assertThat(beans.getBeansOfType(DispatchSchedule.class)).isEmpty();
    }

    @Test
    void aMachineClockThatWasAnHourAheadForAWhileDoesNotStopTheMailForAnHour() {
        var ahead = new AtomicReference<>(Duration.ofHours(1));
        var pace = new RepeatedJob.Pace(Duration.ofSeconds(1), Duration.ofMillis(100), Duration.ofSeconds(5));
        Dispatch dispatch = mail.dispatch("127.0.0.1", SERVER.getSmtp().getPort());
        var schedule = new DispatchSchedule(
                database, dispatch, settings, () -> Instant.now().plus(ahead.get()), pace);
        schedule.start();
        try {
            await().atMost(LONG).until(() -> nextRound().isAfter(Instant.now().plus(Duration.ofMinutes(50))));
            ahead.set(Duration.ZERO);
            mail.write("invitation", file, "return-officer@" + file.bodyCode(), "one");

            await().atMost(LONG).until(() -> mail.states().contains("sent"));
        } finally {
            schedule.stop();
        }
        assertThat(schedule.isRunning()).isFalse();
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
    }

    private Instant nextRound() {
        return db.sql("select coalesce(max(execution_time), '-infinity'::timestamptz) from letter_tasks"
                        + " where last_success is not null")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }
}
