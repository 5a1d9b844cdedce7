package org.backbench.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Set;
import org.backbench.BackbenchTest;
import org.backbench.calendar.QuietPeriod.Kind;
import org.backbench.people.Person;
import org.backbench.people.Rights;
import org.backbench.problems.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BackbenchTest
class QuietPeriodsTest {

    private static final Person OFFICE = new Person(1, "office", "Ann Example", Set.of("programme-office@OEP"));
    private static final Person CHIEF = new Person(2, "chief", "Bea Example", Set.of("chief-executive@X1"));

    @Autowired
    QuietPeriods periods;

    @Test
    void publicityWaitsFromTheNoticeOfElectionToThePoll() {
        assertThat(periods.on(Kind.NO_PUBLICITY, "UA", LocalDate.of(2010, 3, 28)))
                .isEmpty();
        assertThat(periods.on(Kind.NO_PUBLICITY, "UA", LocalDate.of(2010, 3, 29)))
                .map(QuietPeriod::name)
                .hasValue("Elections of 6 May 2010");
        assertThat(periods.on(Kind.NO_PUBLICITY, "UA", LocalDate.of(2010, 5, 6)))
                .isPresent();
        assertThat(periods.on(Kind.NO_PUBLICITY, "UA", LocalDate.of(2010, 5, 7)))
                .isEmpty();
        assertThat(periods.on(Kind.NO_PUBLICITY, "SC", LocalDate.of(2011, 4, 1)))
                .isEmpty();
        assertThat(periods.on(Kind.NO_PUBLICITY, "police", LocalDate.of(2012, 10, 11)))
                .isPresent();
        assertThat(periods.on(Kind.NO_VISITS, "SC", LocalDate.of(2011, 8, 15))).isPresent();
    }

    @Test
    void theProgrammeOfficeAddsAndRemovesThem() {
        QuietPeriod fresh = period(LocalDate.of(2019, 6, 1), LocalDate.of(2019, 6, 9), "Flood in the north");
        assertThatExceptionOfType(Rights.RightMissing.class).isThrownBy(() -> periods.add(CHIEF, fresh));
        QuietPeriod added = periods.add(OFFICE, fresh);

        assertThat(added.by()).isEqualTo("Ann Example");
        assertThat(periods.on(Kind.NO_VISITS, "MD", LocalDate.of(2019, 6, 9))).hasValue(added);
        assertThat(periods.from(LocalDate.of(2019, 6, 10))).doesNotContain(added);
        periods.remove(OFFICE, added.id(), "The water has gone.");
        assertThat(periods.on(Kind.NO_VISITS, "MD", LocalDate.of(2019, 6, 9))).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> periods.remove(OFFICE, added.id(), "Again."));
    }

    @Test
    void refusesOneThatRunsBackwardsOrSaysNothing() {
        assertThatExceptionOfType(QuietPeriod.EndsBeforeItBegins.class)
                .isThrownBy(() ->
                        periods.add(OFFICE, period(LocalDate.of(2019, 7, 9), LocalDate.of(2019, 7, 1), "Backwards")));
        assertThatExceptionOfType(QuietPeriod.Incomplete.class)
                .isThrownBy(() -> periods.add(OFFICE, period(LocalDate.of(2019, 7, 1), LocalDate.of(2019, 7, 9), " ")));
    }

    private static QuietPeriod period(LocalDate first, LocalDate last, String name) {
        return new QuietPeriod(0, Kind.NO_VISITS, name, first, last, Set.of("all"), "Because.", "");
    }
}
