package org.backbench.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backbench.people.PeopleFixtures.personWith;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backbench.BackbenchTest;
import org.backbench.cases.CaseFile;
import org.backbench.cases.CaseFixtures;
import org.backbench.cases.Cases;
import org.backbench.letters.BadMailServer.Vice;
import org.backbench.people.People;
import org.backbench.people.Person;
import org.backbench.people.Recipients;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Many mails over one connection, and over one that breaks: each goes out once. */
@BackbenchTest
class MailLineTest {

    private static final Duration PATIENT = Duration.ofSeconds(5);
    private static final Pattern ID = Pattern.compile("Message-ID: (\\S+)");
    private static final int MAILS = 3;

    @Autowired
    ApplicationContext beans;

    @Autowired
    Cases cases;

    @Autowired
    People people;

    @Autowired
    Recipients recipients;

    @Autowired
    TransactionTemplate transaction;

    private MailWorld mail;

    @BeforeEach
    void threeLettersWait() {
        mail = new MailWorld(beans);
        mail.clear();
        CaseFile file = CaseFixtures.openCase(cases);
        Person officer = personWith(people, "return-officer@" + file.bodyCode());
        transaction.executeWithoutResult(status -> recipients.setAddress(officer, "officer@council.example"));
        for (int number = 0; number < MAILS; number++) {
            mail.write("invitation", file, "return-officer@" + file.bodyCode(), "cause " + number);
        }
    }

    @Test
    void aRoundCallsOnce() throws Exception {
        try (var server = new BadMailServer(Vice.NONE)) {
            assertThat(mail.dispatch("127.0.0.1", server.port(), PATIENT).round())
                    .isEqualTo(MAILS);

            assertThat(server.calls()).isOne();
            assertEachOnce(server);
        }
        assertThat(mail.states()).containsOnly("sent");
    }

    @Test
    void aServerThatHangsUpAfterEachMailIsCalledAgainForTheNext() throws Exception {
        try (var server = new BadMailServer(Vice.DIES_AFTER_SAYING_YES)) {
            assertThat(mail.dispatch("127.0.0.1", server.port(), PATIENT).round())
                    .isEqualTo(MAILS);

            assertThat(server.calls()).isEqualTo(MAILS);
            assertEachOnce(server);
        }
        assertThat(mail.states()).containsOnly("sent");
    }

    @Test
    void whatWentIntoALineThatBrokeIsInDoubtAndOnlyThat() throws Exception {
        try (var server = new BadMailServer(Vice.DIES_AFTER_TAKING_IT)) {
            assertThat(mail.dispatch("127.0.0.1", server.port(), PATIENT).round())
                    .isZero();

            assertEachOnce(server);
        }
        assertThat(mail.states()).hasSize(MAILS).containsOnly("in-doubt");
    }

    private static void assertEachOnce(BadMailServer server) {
        assertThat(server.taken()).hasSize(MAILS).extracting(MailLineTest::id).doesNotHaveDuplicates();
    }

    private static String id(String text) {
        Matcher matcher = ID.matcher(text);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
