package org.backbench.returns.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.backbench.people.PeopleFixtures.personWith;
import static org.backbench.returns.ReturnFixtures.PROGRAMME;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.backbench.BackbenchTest;
import org.backbench.bodies.Bodies;
import org.backbench.bodies.BodyType;
import org.backbench.bodies.PublicBody;
import org.backbench.people.People;
import org.backbench.people.Person;
import org.backbench.problems.Invalid;
import org.backbench.problems.NotAllowed;
import org.backbench.problems.NotFound;
import org.backbench.returns.Cycles;
import org.backbench.returns.FreeYear;
import org.backbench.returns.NewCycle;
import org.backbench.returns.Returns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Whom a body named last year is offered again, and counts once its officer has confirmed it. */
@BackbenchTest
@Transactional
class ContactsTest {

    private static final String BODY = "X-CONTACTS-A";
    private static final Contact ANN = new Contact("Ann Example", "ann@example.gov.uk", "01632 960123");
    private static final Contact NOTHING_TYPED = new Contact("", "", "");

    @Autowired
    Contacts contacts;

    @Autowired
    Cycles cycles;

    @Autowired
    Returns returns;

    @Autowired
    Bodies bodies;

    @Autowired
    People people;

    @Autowired
    JdbcClient db;

    private Person officer;
    private long before;
    private long now;

    @BeforeEach
    void twoCycles() {
        bodies.add(PublicBody.fictional(BODY, "Sample", BodyType.UNITARY, "X-CONTACTS", "East Midlands", null)
                .employing(640));
        officer = personWith(people, "return-officer@" + BODY);
        before = caseOfCycle(LocalDate.of(2010, 12, 31));
        now = caseOfCycle(LocalDate.of(2011, 12, 30));
    }

    private long caseOfCycle(LocalDate due) {
        int year = FreeYear.next(db);
        cycles.open(
                PROGRAMME,
                new NewCycle(
                        year,
                        due,
                        due.plusMonths(1),
                        due.plusYears(1),
                        List.of(new NewCycle.NewCollection("vfm-2009", List.of("X-CONTACTS")))));
        return Objects.requireNonNull(returns.find(PROGRAMME, year, BODY, null).caseId());
    }

    private NamedContact finance(long caseId) {
        return contacts.of(officer, caseId).contacts().stream()
                .filter(each -> each.role() == ContactRole.FINANCE)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoWasNamedLastYearIsOfferedAndCountsOnceItIsKept() {
        contacts.confirm(officer, before, Map.of(ContactRole.FINANCE, ANN));
        assertThat(finance(now).contact()).isNull();
        assertThat(finance(now).lastYear()).isEqualTo(ANN);
        assertThat(contacts.of(officer, now).toConfirm()).hasSize(4);

        ContactSheet kept = contacts.confirm(officer, now, Map.of(ContactRole.FINANCE, NOTHING_TYPED));

        assertThat(kept.toConfirm()).extracting(NamedContact::role).doesNotContain(ContactRole.FINANCE);
        assertThat(finance(now).contact()).isEqualTo(ANN);
        assertThat(finance(now).by()).isEqualTo(officer.login());
        assertThat(db.sql("select detail from audit_event where case_id = :id and action = 'confirm-contact'")
                        .param("id", now)
                        .query(String.class)
                        .list())
                .containsExactly("Finance director: Ann Example, as last year");
    }

    @Test
    void aNewPersonTakesThePlaceAndLastYearsStaysAsItWas() {
        contacts.confirm(officer, before, Map.of(ContactRole.FINANCE, ANN));
        Contact bob = new Contact("Bob Example", "bob@example.gov.uk", "");

        contacts.confirm(officer, now, Map.of(ContactRole.FINANCE, bob));
        contacts.confirm(officer, now, Map.of(ContactRole.FINANCE, bob));

        assertThat(finance(now).contact()).isEqualTo(new Contact("Bob Example", "bob@example.gov.uk", ANN.telephone()));
        assertThat(finance(before).contact()).isEqualTo(ANN);
    }

    @Test
    void nothingIsSavedWithoutNameAndAddress() {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> contacts.confirm(
                        officer, now, Map.of(ContactRole.RETURN, ANN, ContactRole.LEAD_MEMBER, NOTHING_TYPED)))
                .withMessageStartingWith("Nothing was saved. Lead member: Type the name");
        assertThat(contacts.of(officer, now).toConfirm()).hasSize(4);
    }

    @Test
    void othersReadThemAsFarAsTheReturnIsTheirsAndOnlyItsOfficerConfirms() {
        Person certifier = personWith(people, "certifying-officer@" + BODY);

        assertThat(contacts.of(certifier, now).contacts()).hasSize(4);
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> contacts.confirm(certifier, now, Map.of(ContactRole.FINANCE, ANN)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> contacts.of(personWith(people, "return-officer@XELSEWHERE"), now));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> contacts.of(PROGRAMME, now));
    }
}
