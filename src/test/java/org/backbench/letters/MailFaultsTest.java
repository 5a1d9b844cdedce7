package org.backbench.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.backbench.people.PeopleFixtures.personWith;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.backbench.BackbenchTest;
import org.backbench.cases.CaseFile;
import org.backbench.cases.CaseFixtures;
import org.backbench.cases.Cases;
import org.backbench.letters.BadMailServer.Vice;
import org.backbench.people.People;
import org.backbench.people.Person;
import org.backbench.people.Recipients;
import org.backbench.people.Rights;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** F9: mail servers that refuse, hang, or die. Nothing is lost, and nothing the server may have goes out twice. */
@BackbenchTest
class MailFaultsTest {

    private static final Duration IMPATIENT = Duration.ofMillis(500);

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
    MailRoom room;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    private MailWorld mail;
    private CaseFile file;
    private Person administrator;

    @BeforeEach
    void oneLetterWaits() {
        mail = new MailWorld(beans);
        mail.clear();
        file = CaseFixtures.openCase(cases);
        Person officer = personWith(people, "return-officer@" + file.bodyCode());
        transaction.executeWithoutResult(status -> recipients.setAddress(officer, "officer@council.example"));
        administrator = personWith(people, "administrator@BB");
        mail.write("invitation", file, "return-officer@" + file.bodyCode(), "one");
    }

    @ParameterizedTest
    @EnumSource(
            value = Vice.class,
            names = {
                "HANGS_BEFORE_A_WORD",
                "IS_BUSY",
                "REFUSES_THE_READER_FOR_NOW",
                "REFUSES_THE_MAIL_FOR_NOW",
                "DIES_IN_THE_MIDDLE"
            })
    void whatWasNotTakenIsTriedAgainAndArrivesOnce(Vice vice) throws Exception {
        try (var server = new BadMailServer(vice)) {
            assertThat(mail.dispatch("127.0.0.1", server.port(), IMPATIENT).round())
                    .isZero();
            assertThat(server.taken()).isEmpty();
        }
        assertThat(mail.states()).containsExactly("ready");
        assertThat(mail.troubles().getFirst()).isNotBlank();
        assertThat(good().round()).as("not before the delay is over").isZero();
        mail.passDelay();

        assertThat(good().round()).isOne();

        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        assertThat(mail.states()).containsExactly("sent");
    }

    @Test
    void whereNobodyListensItIsTriedAgain() throws Exception {
        int port;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }

        assertThat(mail.dispatch("127.0.0.1", port, IMPATIENT).round()).isZero();

        assertThat(mail.states()).containsExactly("ready");
    }

    @ParameterizedTest
    @EnumSource(
            value = Vice.class,
            names = {"REFUSES_THE_READER_FOR_GOOD", "REFUSES_THE_MAIL_FOR_GOOD"})
    void whatIsRefusedForGoodWaitsForTheAdministrator(Vice vice) throws Exception {
        try (var server = new BadMailServer(vice)) {
            assertThat(mail.dispatch("127.0.0.1", server.port(), IMPATIENT).round())
                    .isZero();
        }
        assertThat(mail.states()).containsExactly("failed");
        mail.passDelay();
        assertThat(good().round()).isZero();

        sendAgain(MailingState.FAILED);

        assertThat(good().round()).isOne();
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Vice.class,
            names = {"DIES_AFTER_TAKING_IT", "HANGS_AFTER_TAKING_IT"})
    void whatTheServerMayHaveIsInDoubtAndNeverSentAgainByItself(Vice vice) throws Exception {
        String first;
        try (var server = new BadMailServer(vice)) {
            assertThat(mail.dispatch("127.0.0.1", server.port(), IMPATIENT).round())
                    .isZero();
            first = server.taken().getFirst();
        }
        assertThat(mail.states()).containsExactly("in-doubt");
        mail.passDelay();
        assertThat(good().round()).isZero();
        assertThat(SERVER.getReceivedMessages()).isEmpty();

        sendAgain(MailingState.IN_DOUBT);

        assertThat(good().round()).isOne();
        MimeMessage second = SERVER.getReceivedMessages()[0];
        assertThat(first).as("the same id however often").contains("Message-ID: " + second.getMessageID());
    }

    @Test
    void whatTheServerSaidYesToIsSentThoughItDiesThen() throws Exception {
        try (var server = new BadMailServer(Vice.DIES_AFTER_SAYING_YES)) {
            assertThat(mail.dispatch("127.0.0.1", server.port(), IMPATIENT).round())
                    .isOne();
            assertThat(server.taken()).hasSize(1);
        }
        assertThat(mail.states()).containsExactly("sent");
    }

    @Test
    void whatAServiceThatDiedHadInHandIsInDoubtAfterFiveMinutes() {
        beans.getBean(Handing.class).take();
        assertThat(good().round()).isZero();
        assertThat(mail.states()).containsExactly("handing-over");
        db.sql("update mailing set handed_at = now() - interval '6 minutes'").update();

        assertThat(good().round()).isZero();

        assertThat(mail.states()).containsExactly("in-doubt");
        assertThat(SERVER.getReceivedMessages()).isEmpty();
    }

    @Test
    void twoNodesSendAMailingOnce() throws Exception {
        for (int i = 0; i < 20; i++) {
            mail.write("invitation", file, "return-officer@" + file.bodyCode(), "more " + i);
        }
        try (var nodes = java.util.concurrent.Executors.newFixedThreadPool(2)) {
            var one = nodes.submit(() -> good().round());
            var other = nodes.submit(() -> good().round());

            assertThat(one.get() + other.get()).isEqualTo(21);
        }
        assertThat(SERVER.getReceivedMessages()).hasSize(21);
    }

    @Test
    void aServerThatIsDownIsLeftInPeaceAfterThree() throws Exception {
        for (int i = 0; i < 9; i++) {
            mail.write("invitation", file, "return-officer@" + file.bodyCode(), "more " + i);
        }
        try (var server = new BadMailServer(Vice.IS_BUSY)) {
            mail.dispatch("127.0.0.1", server.port(), IMPATIENT).round();
        }
        assertThat(db.sql("select count(*) from mailing where attempts > 0")
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void givesUpAfterTwentyAttempts() throws IOException {
        db.sql("update mailing set attempts = 19").update();
        try (var server = new BadMailServer(Vice.IS_BUSY)) {
            mail.dispatch("127.0.0.1", server.port(), IMPATIENT).round();
        }
        assertThat(mail.states()).containsExactly("failed");
        assertThat(mail.troubles().getFirst()).startsWith("Given up after 20 attempts.");
    }

    @Test
    void delaysGrowUpToFourHours() {
        assertThat(Handing.delay(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(Handing.delay(3)).isEqualTo(Duration.ofMinutes(4));
        assertThat(Handing.delay(19)).isEqualTo(Duration.ofHours(4));
    }

    @Test
    void onlyTheAdministratorDecidesAndOnlyAboutWhatFailed() {
        long id = db.sql("select id from mailing").query(Long.class).single();
        assertThatExceptionOfType(MailRoom.NothingToDecide.class).isThrownBy(() -> room.sendAgain(administrator, id));
        Person officer = personWith(people, "return-officer@X1");
        assertThatExceptionOfType(Rights.RightMissing.class).isThrownBy(() -> room.standing(officer));
        assertThat(room.standing(administrator)).isEqualTo(new MailRoom.Standing(1, 0, 0, null));
    }

    @Test
    void aHeadOfAMailHasOneReaderAndNoLineOfOthers() throws Exception {
        CaseFile other = CaseFixtures.openCase(cases);
        long id =
                people.create("evil." + other.id(), "Eve, Example\r\nBcc: all@evil.example", "{bcrypt}unusable", false);
        people.grant(id, org.backbench.people.Role.RETURN_OFFICER, other.bodyCode(), java.time.LocalDate.EPOCH);
        transaction.executeWithoutResult(status -> recipients.setAddress(people.get(id), "eve@council.example"));
        mail.clear();
        mail.write("invitation", other, "return-officer@" + other.bodyCode(), "two");

        assertThat(good().round()).isOne();

        MimeMessage received = SERVER.getReceivedMessages()[0];
        assertThat(received.getAllRecipients()).singleElement().asString().contains("eve@council.example");
        assertThat(received.getHeader("Bcc")).isNull();
    }

    private void sendAgain(MailingState state) {
        MailRoom.Trouble trouble =
                room.troubles(administrator, state, null, 10).items().getFirst();
        assertThat(trouble.trouble()).isNotBlank();
        room.sendAgain(administrator, trouble.id());
    }

    private Dispatch good() {
        return mail.dispatch("127.0.0.1", SERVER.getSmtp().getPort());
    }
}
