package org.backbench.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.backbench.documents.DocumentFixtures.PDF;

import java.util.concurrent.atomic.AtomicInteger;
import org.backbench.BackbenchTest;
import org.backbench.audit.Audit;
import org.backbench.bodies.Bodies;
import org.backbench.bodies.BodyType;
import org.backbench.bodies.PublicBody;
import org.backbench.cases.Cases;
import org.backbench.cases.NewCase;
import org.backbench.people.People;
import org.backbench.people.PeopleFixtures;
import org.backbench.people.Person;
import org.backbench.people.Rights;
import org.backbench.problems.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BackbenchTest
class DocumentsTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    Documents documents;

    @Autowired
    Cases cases;

    @Autowired
    Bodies bodies;

    @Autowired
    People people;

    @Autowired
    Audit audit;

    private long caseId;
    private Person officer;

    @BeforeEach
    void openACase() {
        caseId = openCase();
        officer = PeopleFixtures.personWith(people, "return-officer@X-FILES");
    }

    @Test
    void storesAFileAndGivesItBack() {
        Document stored = documents.store(officer, caseId, "C:\\evidence\\ledger extract.pdf", PDF);

        assertThat(stored.name()).isEqualTo("ledger extract.pdf");
        assertThat(stored.type()).isEqualTo(DocumentType.PDF);
        assertThat(stored.size()).isEqualTo(PDF.length);
        assertThat(stored.addedBy()).isEqualTo(officer.name());
        assertThat(stored.sha256()).isEqualTo("14bcd090baf31edba64e9cbd8cdfc15f943344aa72cb3675ad8e91bfcbce03ad");
        assertThat(documents.bytes(caseId, stored.id())).isEqualTo(PDF);
        assertThat(documents.ofCase(caseId)).containsExactly(stored);
        assertThat(audit.ofCase(caseId, null, 5).items().getFirst().action()).isEqualTo("add-document");
    }

    @Test
    void belongsToOneCaseOnly() {
        long id = documents.store(officer, caseId, "plan.pdf", PDF).id();
        long other = openCase();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> documents.get(other, id));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> documents.bytes(other, id));
        assertThat(documents.ofCase(other)).isEmpty();
    }

    @Test
    void takesFilesOnlyFromThoseWhoMayAddThem() {
        Person manager = PeopleFixtures.personWith(people, "review-manager@EMIEP");

        assertThatExceptionOfType(Rights.RightMissing.class)
                .isThrownBy(() -> documents.store(manager, caseId, "plan.pdf", PDF));
    }

    @Test
    void storesNothingThatIsRefused() {
        assertThatExceptionOfType(Document.FileKindNotTaken.class)
                .isThrownBy(() -> documents.store(officer, caseId, "run.exe", new byte[] {'M', 'Z', 0}));

        assertThat(documents.ofCase(caseId)).isEmpty();
    }

    private long openCase() {
        String code = "X-FILES%d".formatted(NUMBER.incrementAndGet());
        PublicBody body = bodies.add(PublicBody.fictional(
                code, "Files " + NUMBER.get(), BodyType.UNITARY, "X-FILES", "East Midlands", null));
        return cases.open(new NewCase(body, 2011, "2010-11", "vfm-2009", "local government", true))
                .id();
    }
}
