package org.backbench.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.backbench.people.PeopleFixtures.personWith;

import java.time.LocalDate;
import java.util.List;
import org.backbench.BackbenchTest;
import org.backbench.calendar.BusinessClock;
import org.backbench.calendar.TestTime;
import org.backbench.cases.CaseFile;
import org.backbench.cases.CaseFixtures;
import org.backbench.cases.Cases;
import org.backbench.people.People;
import org.backbench.people.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A letter is read with the template it was written with. */
@BackbenchTest
class LetterTemplatesTest {

    @Autowired
    ApplicationContext beans;

    @Autowired
    LetterKinds kinds;

    @Autowired
    LetterTemplates templates;

    @Autowired
    TemplateRows rows;

    @Autowired
    Letters letters;

    @Autowired
    Cases cases;

    @Autowired
    People people;

    @Autowired
    BusinessClock clock;

    @Autowired
    JdbcClient db;

    private MailWorld mail;
    private CaseFile file;
    private Person officer;

    @BeforeEach
    void somebodyToWriteTo() {
        mail = new MailWorld(beans);
        mail.clear();
        new TestTime(clock, db).travelTo(LocalDate.parse("2011-12-05"));
        file = CaseFixtures.openCase(cases);
        officer = personWith(people, "return-officer@" + file.bodyCode());
    }

    @AfterEach
    void goHome() {
        new TestTime(clock, db).travelHome();
    }

    @Test
    void anEditedTemplateChangesNoLetterOfBefore() {
        Letter before = write(kinds.of("chase"), "one");
        LetterKind edited = edited(kinds.of("chase"));
        templates.keep(edited);

        Letter after = write(edited, "two");

        assertThat(after.subject()).isEqualTo("For your information: Other words for " + file.bodyName());
        assertThat(after.body()).isEqualTo("Something happened.");
        assertThat(read("one"))
                .extracting(Letter::subject, Letter::body, Letter::mark)
                .containsExactly(before.subject(), before.body(), Mark.ACT);
    }

    @Test
    void aServiceThatNeverHadATemplateReadsItsLetters() {
        LetterKind edited = edited(kinds.of("told"));
        templates.keep(edited);
        long id = templates.id(edited);

        LetterKind found = new LetterTemplates(kinds, rows).get(id);

        assertThat(found.fingerprint()).isEqualTo(edited.fingerprint());
        assertThat(found.text().source()).isEqualTo("{{sentence}}");
    }

    @Test
    void startingAgainKeepsNothingTwice() {
        int before = count();
        new LetterTemplates(kinds, rows).afterSingletonsInstantiated();

        assertThat(count()).isEqualTo(before).isGreaterThanOrEqualTo(kinds.all().size());
        assertThat(rows.keep(kinds.of("chase"))).isEqualTo(templates.id(kinds.of("chase")));
    }

    @Test
    void nothingIsWrittenWithWordsThatNobodyKeeps() {
        assertThatIllegalStateException().isThrownBy(() -> templates.id(edited(kinds.of("reminder"))));
    }

    @Test
    void aLetterOfBeforeTemplatesWereKeptHasItsOwnWords() {
        write(kinds.of("chase"), "old");
        db.sql("update letter set subject = 'As it was', body = 'Written then.' where cause = 'old'")
                .update();

        assertThat(read("old")).extracting(Letter::subject, Letter::body).containsExactly("As it was", "Written then.");
    }

    /** The same version, as somebody leaves it who edits a file and nothing else. */
    private static LetterKind edited(LetterKind kind) {
        return new LetterKind(
                kind.key(),
                kind.version(),
                Mark.INFORM,
                kind.urgent(),
                kind.title(),
                Pattern.of("Other words for {{body}}"),
                Pattern.of("{{sentence}}"));
    }

    private Letter write(LetterKind kind, String cause) {
        mail.write(List.of(
                Occasion.ofCase(cause, kind, file.id(), "return-officer@" + file.bodyCode(), "Something happened.")));
        return read(cause);
    }

    private Letter read(String cause) {
        long id = db.sql("select id from letter where cause = ?")
                .param(cause)
                .query(Long.class)
                .single();
        return letters.read(officer, file.reference(), id);
    }

    private int count() {
        return db.sql("select count(*) from letter_template")
                .query(Integer.class)
                .single();
    }
}
