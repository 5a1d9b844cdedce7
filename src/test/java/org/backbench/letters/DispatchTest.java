package org.backbench.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backbench.people.PeopleFixtures.personWith;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Instant;
import org.backbench.BackbenchTest;
import org.backbench.calendar.BusinessClock;
import org.backbench.calendar.TestTime;
import org.backbench.cases.CaseFile;
import org.backbench.cases.CaseFixtures;
import org.backbench.cases.Cases;
import org.backbench.people.People;
import org.backbench.people.Person;
import org.backbench.people.Recipients;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Real mail: a server that takes it, and several that do not. Production mode, but for the clock. */
@BackbenchTest
class DispatchTest {

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @Autowired
    ApplicationContext beans;

    @Autowired
    Cases cases;

    @Autowired
    People people;

    @Autowired
    Recipients recipients;

    @Autowired
    BusinessClock clock;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    private MailWorld mail;
    private CaseFile file;
    private Person officer;

    @BeforeEach
    void somebodyToWriteTo() {
        mail = new MailWorld(beans);
        mail.clear();
        new TestTime(clock, db).travelTo(Instant.parse("2011-12-05T09:00:00Z"));
        file = CaseFixtures.openCase(cases);
        officer = personWith(people, "return-officer@" + file.bodyCode());
        transaction.executeWithoutResult(status -> recipients.setAddress(officer, "officer@council.example"));
    }

    @AfterEach
    void goHome() {
        new TestTime(clock, db).travelHome();
    }

    @Test
    void anUrgentLetterGoesAtOnceByItself() throws Exception {
        mail.write("invitation", file, "return-officer@" + file.bodyCode(), "one");

        assertThat(dispatch().round()).isOne();

        MimeMessage received = SERVER.getReceivedMessages()[0];
        assertThat(received.getSubject()).startsWith("Action needed: ").endsWith(file.bodyName());
        assertThat(received.getAllRecipients()[0].toString())
                .isEqualTo("%s <officer@council.example>".formatted(officer.name()));
        assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(received.getMessageID()).matches("<[0-9a-f-]{36}@backbench\\.example>");
        MimeMultipart parts = (MimeMultipart) received.getContent();
        assertThat(GreenMailUtil.getBody(parts.getBodyPart(0))).contains("Dear " + officer.name());
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html");
        assertThat(mail.states()).containsExactly("sent");
        assertThat(dispatch().round()).isZero();
    }

    @Test
    void theRestComesInOneDigestOnTheNextMorningHoweverManyMorningsWereMissed() throws Exception {
        mail.write("chase", file, "return-officer@" + file.bodyCode(), "one");
        new TestTime(clock, db).travelTo(Instant.parse("2011-12-06T09:00:00Z"));
        mail.write("told", file, "return-officer@" + file.bodyCode(), "two");
        assertThat(mail.states()).isEmpty();
        new TestTime(clock, db).travelTo(Instant.parse("2011-12-12T09:00:00Z"));

        assertThat(dispatch().round()).isOne();

        MimeMessage received = SERVER.getReceivedMessages()[0];
        assertThat(received.getSubject()).isEqualTo("Action needed: 1 of 2 letters asks you to act");
    }

    @Test
    void waitsWhileNoServerIsConfigured() {
        mail.write("invitation", file, "return-officer@" + file.bodyCode(), "one");

        assertThat(mail.dispatch("", 25).round()).isZero();

        assertThat(mail.states()).containsExactly("ready");
    }

    @Test
    void whoHasNoAddressIsShownAndNotTriedAgain() {
        CaseFile other = CaseFixtures.openCase(cases);
        personWith(people, "return-officer@" + other.bodyCode());
        mail.write("invitation", other, "return-officer@" + other.bodyCode(), "one");

        assertThat(dispatch().round()).isZero();

        assertThat(mail.states()).containsExactly("failed");
        assertThat(mail.troubles()).singleElement().asString().contains("has no e-mail address on record");
    }

    private Dispatch dispatch() {
        return mail.dispatch("127.0.0.1", SERVER.getSmtp().getPort());
    }
}
