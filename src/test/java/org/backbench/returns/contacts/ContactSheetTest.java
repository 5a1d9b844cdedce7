package org.backbench.returns.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.backbench.problems.Invalid;
import org.junit.jupiter.api.Test;

class ContactSheetTest {

    private static final Contact ANN = new Contact("Ann Example", "ann@example.gov.uk", "01632 960123");

    @Test
    void areConfirmedInTheOctoberBeforeTheReturnIsDue() {
        ContactSheet sheet = ContactSheet.of(LocalDate.of(2011, 12, 31), List.of());
        ContactSheet extended = ContactSheet.of(LocalDate.of(2012, 2, 15), List.of());

        assertThat(sheet.from()).isEqualTo("2011-10-01");
        assertThat(sheet.due()).isEqualTo("2011-10-31");
        assertThat(extended.due()).isEqualTo("2011-10-31");
        assertThat(sheet.requireOpen(LocalDate.of(2011, 10, 1))).isSameAs(sheet);
        assertThatExceptionOfType(ContactSheet.NotYetOctober.class)
                .isThrownBy(() -> sheet.requireOpen(LocalDate.of(2011, 9, 30)))
                .withMessageContaining("1 October 2011");
    }

    @Test
    void whatIsBlankIsAsItWasLastYearAndNobodyIsNamedWithoutNameAndAddress() {
        assertThat(new Contact("Bob Example", " ", "").over(ANN))
                .isEqualTo(new Contact("Bob Example", "ann@example.gov.uk", "01632 960123"));
        assertThat(ANN.wrong(ContactRole.FINANCE)).isEmpty();
        assertThat(new Contact("", "nowhere", "call me").wrong(ContactRole.FINANCE))
                .extracting(Invalid.Place::name)
                .containsExactly("FINANCE.name", "FINANCE.address", "FINANCE.telephone");
    }
}
