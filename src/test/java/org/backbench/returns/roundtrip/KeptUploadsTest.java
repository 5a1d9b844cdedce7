package org.backbench.returns.roundtrip;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.backbench.people.PeopleFixtures.personWith;

import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.backbench.BackbenchTest;
import org.backbench.cases.CaseFile;
import org.backbench.people.People;
import org.backbench.people.Person;
import org.backbench.problems.NotFound;
import org.backbench.ui.WalkedCases;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

/** What was uploaded is kept as it came, whatever became of it. */
@BackbenchTest
@Transactional
class KeptUploadsTest {

    @Autowired
    ApplicationContext beans;

    @Autowired
    ReturnFiles files;

    @Autowired
    People people;

    @Test
    void aRefusedFileStaysWithItsHashForThePeopleOfTheBody() throws Exception {
        CaseFile file = new WalkedCases(beans).asked();
        Person officer = people.holding("return-officer@" + file.bodyCode()).getFirst();
        byte[] sent = "This year;line_key\r\nlots;finance-it\r\n".getBytes(UTF_8);

        Upload upload = files.upload(officer, file.id(), "C:\\temp\\return.csv", new ByteArrayInputStream(sent));

        assertThat(upload.state()).isEqualTo(Upload.State.REFUSED);
        assertThat(upload.fileName()).isEqualTo("return.csv");
        assertThat(upload.sha256())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(sent)));
        assertThat(files.kept(officer, file.id(), upload.id())).isEqualTo(sent);
        Person stranger = personWith(people, "return-officer@XELSEWHERE");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> files.kept(stranger, file.id(), upload.id()));
    }
}
