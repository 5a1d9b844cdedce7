package org.backbench.ui.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backbench.people.PeopleFixtures.personWith;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import org.backbench.cases.CaseFile;
import org.backbench.cases.CaseFixtures;
import org.backbench.cases.Cases;
import org.backbench.documents.Documents;
import org.backbench.people.People;
import org.backbench.people.Person;
import org.backbench.ui.SignedInScreens;
import org.backbench.ui.look.FileLink;
import org.backbench.ui.lost.NoSuchPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DocumentsTabTest extends SignedInScreens {

    private static final byte[] LEDGER = "account,amount\n4711,-750\n".getBytes(StandardCharsets.UTF_8);

    @Autowired
    Cases cases;

    @Autowired
    Documents documents;

    @Autowired
    People people;

    private CaseFile file;
    private Person officer;

    @BeforeEach
    void aCase() {
        file = CaseFixtures.openCase(cases);
        officer = personWith(people, "return-officer@" + file.bodyCode());
        signIn(officer);
    }

    @Test
    void saysWhatWillStandHereAndTakesTheFirstFile() {
        DocumentsTab tab = look();
        assertThat(words(tab)).contains("No document has been added");

        test(find(Upload.class).single()).upload("ledger.csv", "text/csv", LEDGER);

        assertThat(words(find(Main.class).single()))
                .contains("ledger.csv")
                .contains("25 bytes")
                .contains(officer.name())
                .contains("5 Dec 2011");
    }

    @Test
    void handsAFileOverOnlyAsADownload() {
        documents.store(officer, file.id(), "ledger.csv", LEDGER);
        look();

        FileLink link = find(FileLink.class).all().stream()
                .filter(each -> each.getText().equals("ledger.csv"))
                .findFirst()
                .orElseThrow();

        assertThat(link.isDownload()).isTrue();
        assertThat(link.getHref()).contains("ledger.csv");
    }

    @Test
    void letsOnlyThoseAddWhoMay() {
        signIn(personWith(people, "chief-executive@" + file.bodyCode()));

        look();

        assertThat(find(Upload.class).exists()).isFalse();
    }

    @Test
    void isNotThereForStrangers() {
        signIn(personWith(people, "return-officer@XELSEWHERE"));

        assertThat(navigate("cases/" + file.reference() + "/documents", NoSuchPage.class))
                .isNotNull();
    }

    private DocumentsTab look() {
        return navigate("cases/" + file.reference() + "/documents", DocumentsTab.class);
    }
}
