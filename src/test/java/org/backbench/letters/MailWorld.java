package org.backbench.letters;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.backbench.calendar.TimeSettings;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Cases;
import org.backbench.people.Recipients;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Letters as production writes and sends them, on the database of the tests. */
final class MailWorld {

    private static final TimeSettings PRODUCTION =
            new TimeSettings(TimeSettings.Mode.PRODUCTION, Instant.EPOCH, Instant.EPOCH, false);

    private final ApplicationContext beans;
    private final JdbcClient db;
    private final Composing composing;
    private final Writing writing;

    MailWorld(ApplicationContext beans) {
        this.beans = beans;
        this.db = beans.getBean(JdbcClient.class);
        this.composing = new Composing(
                beans.getBean(MailingRows.class),
                beans.getBean(LetterRows.class),
                beans.getBean(Clock.class),
                PRODUCTION);
        this.writing = new Writing(
                beans.getBean(LetterRows.class),
                composing,
                beans.getBean(Cases.class),
                beans.getBean(Recipients.class),
                beans.getBean(Desks.class));
    }

    /** Away with what other tests have written. */
    void clear() {
        db.sql("delete from letter").update();
        db.sql("delete from mailing").update();
    }

    void write(String kind, CaseFile file, String roleKey, String cause) {
        write(List.of(Occasion.ofCase(
                cause, beans.getBean(LetterKinds.class).of(kind), file.id(), roleKey, "Something happened.")));
    }

    void write(List<Occasion> occasions) {
        beans.getBean(TransactionTemplate.class).executeWithoutResult(status -> writing.write(occasions));
    }

    Dispatch dispatch(String host, int port) {
        return dispatch(host, port, Duration.ofSeconds(2));
    }

    Dispatch dispatch(String host, int port, Duration patience) {
        var smtp = new LetterSettings.Smtp(host, port, "", "", "letters@backbench.example", patience);
        var post = new Post(new LetterSettings("https://backbench.example", smtp), beans.getBean(MailText.class));
        return new Dispatch(composing, beans.getBean(Handing.class), post);
    }

    /** As if the time to the next attempt had passed. */
    void passDelay() {
        db.sql("update mailing set next_try_at = now() where state = 'ready'").update();
    }

    List<String> states() {
        return db.sql("select state from mailing order by id")
                .query(String.class)
                .list();
    }

    List<String> troubles() {
        return db.sql("select coalesce(trouble, '') from mailing order by id")
                .query(String.class)
                .list();
    }
}
