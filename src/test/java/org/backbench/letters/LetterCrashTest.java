package org.backbench.letters;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The real service in production mode, really killed between the commit of a letter and its mail. */
@Tag("fault")
class LetterCrashTest {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final String WAITING = "select count(*) from mailing where state = 'ready'";

    @RegisterExtension
    static final GreenMailExtension MAIL = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @TempDir
    Path directory;

    private EmbeddedPostgres server;
    private JdbcClient db;
    private final List<Process> services = new ArrayList<>();

    @BeforeEach
    void aDatabase() throws Exception {
        server = EmbeddedPostgres.builder().setRegisterShutdownHook(true).start();
        db = JdbcClient.create(server.getPostgresDatabase(Map.of("options", "-c search_path=app")));
    }

    @AfterEach
    void noProcessStays() throws Exception {
        services.forEach(Process::destroyForcibly);
        server.close();
    }

    @Test
    void aServiceThatIsKilledBetweenCommitAndMailSendsOneMailAfterwards() throws Exception {
        Process first = start();
        aRungIsDueFor("ann", "ann@council.example");
        await(WAITING, 1);
        first.destroyForcibly().waitFor();
        assertThat(MAIL.getReceivedMessages()).as("killed before the mail").isEmpty();
        assertThat(count("select count(*) from letter")).isOne();

        start();
        assertThat(MAIL.waitForIncomingEmail(PATIENCE.toMillis(), 1)).isTrue();
        TimeUnit.SECONDS.sleep(15);

        assertThat(MAIL.getReceivedMessages()).hasSize(1);
        assertThat(MAIL.getReceivedMessages()[0].getSubject())
                .startsWith("Action needed: ")
                .contains("Somewhere");
        assertThat(count("select count(*) from letter")).isOne();
        assertThat(count("select count(*) from mailing where state = 'sent'")).isOne();
    }

    @Test
    void aServiceThatIsKilledWithTheMailInItsHandSendsItNotTwice() throws Exception {
        try (var slow = new BadMailServer(BadMailServer.Vice.HANGS_AFTER_TAKING_IT)) {
            Process first = start(slow.port());
            aRungIsDueFor("ben", "ben@council.example");
            await("select count(*) from mailing where state = 'handing-over'", 1);
            for (Instant end = Instant.now().plus(PATIENCE);
                    slow.taken().isEmpty() && Instant.now().isBefore(end); ) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
            first.destroyForcibly().waitFor();
            assertThat(slow.taken()).hasSize(1);
        }
        db.sql("update mailing set handed_at = handed_at - interval '5 minutes'")
                .update();

        start();
        await("select count(*) from mailing where state = 'in-doubt'", 1);
        TimeUnit.SECONDS.sleep(12);

        assertThat(MAIL.getReceivedMessages()).isEmpty();
    }

    /** The next sweep fires it, and its reader wants letters at once. */
    private void aRungIsDueFor(String login, String address) {
        db.sql("""
            with somebody as (
                insert into person (login, name, password_hash, demo, address)
                values (:login, 'Ann Officer', '-', false, :address) returning id),
            role as (
                insert into person_role (person_id, role, party, valid_from)
                select id, 'return-officer', 'XSOMEWHERE', date '2009-01-01' from somebody),
            wish as (
                insert into notification_setting (person_id, at_once, digest_time, left_out)
                select id, true, time '07:30', array[]::text[] from somebody),
            file as (
                insert into case_file (reference, cycle, data_year, template, body_code, body_name, fictional,
                                       body_class, region, route, status, opened_at)
                values ('BB-2009-XSOMEWHERE', 2009, '2008-09', 'vfm-2009', 'XSOMEWHERE', 'Somewhere', true, 'X-UA',
                        'East Midlands', 'local-government', 'RUNNING', now()) returning id),
            late as (
                insert into clock (kind, label, ladder, ladder_version, case_id, body, duty, extended_late,
                                   counted_from, first_due, due, round, started_at)
                select 'return', 'Return', 'return', 1, id, 'XSOMEWHERE', true, false, date '2009-10-01',
                       date '2009-12-31', date '2009-12-31', 1, now() from file returning id)
            insert into rung (clock_id, round, code, ladder_version, due_on, due_at, audience, state)
            select id, 1, 'reminder-20', 1, date '2009-12-01', timestamptz '2009-12-01 09:00Z',
                   'return-officer@XSOMEWHERE', 'to-come' from late
            """).param("login", login).param("address", address).update();
    }

    private Process start() throws Exception {
        return start(MAIL.getSmtp().getPort());
    }

    private Process start(int mailPort) throws Exception {
        Path log = directory.resolve("service-%d.log".formatted(services.size()));
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-Duser.timezone=UTC",
                "-cp",
                classPath(),
                "org.backbench.Backbench",
                "--server.port=0",
                "--backbench.mode=production",
                "--backbench.base-url=https://backbench.example",
                "--backbench.demo=false");
        builder.environment().put("BACKBENCH_DATABASE_URL", server.getJdbcUrl("postgres", "postgres"));
        builder.environment().put("BACKBENCH_DATABASE_USER", "postgres");
        builder.environment().put("BACKBENCH_DATABASE_PASSWORD", "postgres");
        builder.environment().put("BACKBENCH_SMTP_HOST", "127.0.0.1");
        builder.environment().put("BACKBENCH_SMTP_PORT", Integer.toString(mailPort));
        builder.environment().put("BACKBENCH_SMTP_FROM", "letters@backbench.example");
        Process service =
                builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        services.add(service);
        Instant end = Instant.now().plus(PATIENCE);
        while (!Files.readString(log).contains("Backbench is ready")) {
            assertThat(service.isAlive() && Instant.now().isBefore(end))
                    .as(() -> "the service did not start:\n" + read(log))
                    .isTrue();
            TimeUnit.MILLISECONDS.sleep(200);
        }
        return service;
    }

    private void await(String question, int answer) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (count(question) != answer) {
            assertThat(Instant.now()).as(question).isBefore(end);
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }

    private int count(String question) {
        return db.sql(question).query(Integer.class).single();
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (java.io.IOException e) {
            return e.toString();
        }
    }

    /** What the tests run with, without the tests themselves. */
    private static String classPath() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(part -> !part.contains("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
