package org.backbench.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatutoryPeriodsTest {

    @ParameterizedTest
    @CsvSource({
        "2009-12-14, 2010-01-13",
        "2010-01-31, 2010-02-28",
        "2012-01-31, 2012-02-29",
        "2010-01-29, 2010-02-28",
        "2012-01-29, 2012-02-28",
        "2010-01-28, 2010-02-27",
        "2010-03-01, 2010-03-31",
        "2010-03-31, 2010-04-30"
    })
    void aMonthIncludesTheDayItBeginsWith(LocalDate sent, LocalDate lastDay) {
        assertThat(StatutoryPeriods.lastDayOfMonthBeginningWith(sent)).isEqualTo(lastDay);
    }

    @Test
    void neitherNoticeNorMeetingIsAClearDay() {
        LocalDate meeting = LocalDate.parse("2010-01-12");

        assertThat(StatutoryPeriods.lastNotice(meeting, 7)).isEqualTo("2010-01-04");
        assertThat(StatutoryPeriods.clearDays(LocalDate.parse("2010-01-04"), meeting))
                .isEqualTo(7);
        assertThat(StatutoryPeriods.clearDays(LocalDate.parse("2010-01-05"), meeting))
                .isEqualTo(6);
    }
}
