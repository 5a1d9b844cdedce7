package org.backbench.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.backbench.calendar.WorkingDays;
import org.junit.jupiter.api.Test;

class DueTest {

    private static final LocalDate MONDAY = LocalDate.of(2011, 12, 5);
    private static final WorkingDays CALENDAR =
            new WorkingDays(List.of(LocalDate.of(2011, 12, 26), LocalDate.of(2011, 12, 27)));

    @Test
    void saysTheMeaningFirstAndThenTheDay() {
        assertThat(due(2011, 12, 8).sentence()).isEqualTo("due in 3 working days (Thu 8 December 2011)");
    }

    @Test
    void isLateFromTheDayAfter() {
        assertThat(due(2011, 12, 5).shape()).isEqualTo(Shape.SOON);
        assertThat(due(2011, 12, 2).shape()).isEqualTo(Shape.LATE);
        assertThat(due(2011, 11, 29).words()).isEqualTo("4 working days late");
    }

    @Test
    void drawsAttentionOnlyWhenItIsNear() {
        assertThat(due(2011, 12, 6).shape()).isEqualTo(Shape.SOON);
        assertThat(due(2011, 12, 8).shape()).isEqualTo(Shape.NOW);
        assertThat(due(2011, 12, 9).shape()).isEqualTo(Shape.TODO);
    }

    @Test
    void saysTheDayAloneWhereTheCalendarEnds() {
        assertThat(due(2014, 3, 31).shape()).isEqualTo(Shape.TODO);
        assertThat(due(2014, 3, 31).words()).contains("31 March 2014");
    }

    private static Due due(int year, int month, int day) {
        return Due.of(LocalDate.of(year, month, day), MONDAY, CALENDAR);
    }
}
