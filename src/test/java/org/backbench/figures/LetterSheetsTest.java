package org.backbench.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.backbench.BackbenchTest;
import org.backbench.improvement.PlanScenes;
import org.backbench.letters.MailingState;
import org.backbench.people.People;
import org.backbench.people.PeopleFixtures;
import org.backbench.people.Person;
import org.backbench.problems.NotAllowed;
import org.backbench.problems.NotFound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every list of letters as a file that a spreadsheet shows and never runs. */
@BackbenchTest
class LetterSheetsTest {

    private static final String HOSTILE = "=HYPERLINK(\"http://evil.example\")";

    @Autowired
    ApplicationContext beans;

    @Autowired
    LetterSheets sheets;

    @Autowired
    SavingsSheets savings;

    @Autowired
    People people;

    @Autowired
    JdbcClient db;

    private PlanScenes scenes;
    private PlanScenes.Scene scene;

    @BeforeEach
    void anAgreedPlan() {
        scenes = new PlanScenes(beans);
        scene = scenes.agreed();
    }

    @AfterEach
    void goHome() {
        scenes.travelHome();
    }

    @Test
    void theLettersOfACaseWrittenAndToCome() throws IOException {
        assertThat(csv(sheets.written(scene.officer(), reference())))
                .startsWith("written,mark,letter,subject,role,recipient,stands_in_for,state,sent\r\n")
                .contains(",For your information,Plan agreed,")
                .contains("return-officer@" + scene.file().bodyCode() + ","
                        + scene.officer().name());
        assertThat(csv(sheets.toCome(scene.officer(), reference())))
                .startsWith("day,reaches_the_reader,mark,letter,subject,about,role,recipient\r\n")
                .contains("2012-03-02,", ",Action needed,Reminder,")
                .contains(",Action: A1 close local payroll,return-officer@");
    }

    @Test
    void theTrackerHasALineForEachAction() throws IOException {
        assertThat(csv(savings.tracker(scene.officer(), reference())))
                .contains("1,close local payroll,head of finance,high,2012-03-30,", ",under way,0,400000,0,0,0,0,0\r\n")
                .contains("2,leave Market House,");
    }

    @Test
    void aStrangerGetsNoFile() {
        Person stranger = PeopleFixtures.personWith(people, "return-officer@XELSEWHERE");

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> sheets.written(stranger, reference()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> sheets.toCome(stranger, reference()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> savings.tracker(stranger, reference()));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> sheets.outbox(stranger));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> sheets.mailings(stranger, MailingState.FAILED));
    }

    @Test
    void noCellOfTheMailRunsInASpreadsheet() throws IOException {
        mailing("local", "null", "now()");
        mailing("failed", "'" + HOSTILE + "'", "null");
        Person office = PeopleFixtures.personWith(people, "programme-office@OEP");
        Person administrator = PeopleFixtures.personWith(people, "administrator@OEP");

        assertThat(csv(sheets.outbox(office))).contains("\"'=HYPERLINK").doesNotContain(",\"=HYPERLINK");
        assertThat(csv(sheets.mailings(administrator, MailingState.FAILED)))
                .contains("\"'=HYPERLINK")
                .doesNotContain(",\"=HYPERLINK");
    }

    private void mailing(String state, String trouble, String sentAt) {
        db.sql("""
            insert into mailing (recipient_id, recipient, digest, letters, subject, composed_at, state, sent_at, trouble)
            values (%d, :hostile, true, 1, :hostile, now() + interval '9 years', '%s', %s, %s)
            """.formatted(scene.officer().id(), state, sentAt, trouble))
                .param("hostile", HOSTILE)
                .update();
    }

    private String reference() {
        return scene.file().reference();
    }

    private static String csv(Sheet<?> sheet) throws IOException {
        var file = new ByteArrayOutputStream();
        sheet.write(SheetFormat.CSV, file);
        return file.toString(StandardCharsets.UTF_8);
    }
}
