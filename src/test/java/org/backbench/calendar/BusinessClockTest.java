package org.backbench.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.backbench.BackbenchTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@BackbenchTest
class BusinessClockTest {

    private static final Instant START = Instant.parse("2011-12-05T09:00:00Z");

    @Autowired
    Clock injected;

    @Autowired
    BusinessClock clock;

    @Autowired
    ObjectProvider<CalendarRows> rows;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    @AfterEach
    void goHome() {
        new TestTime(clock, db).travelHome();
    }

    @Test
    void isTheOneClockAndStandsStillInLondon() {
        assertThat(injected).isSameAs(clock);
        assertThat(injected.instant()).isEqualTo(START).isEqualTo(injected.instant());
        assertThat(LocalDate.now(injected)).isEqualTo("2011-12-05");
    }

    @Test
    void countsTheDayInLondonAlsoInSummerTime() {
        clock.moveTo(Instant.parse("2012-06-30T23:30:00Z"));

        assertThat(LocalDate.now(clock)).isEqualTo("2012-07-01");
        assertThat(LocalDate.now(clock.withZone(ZoneOffset.UTC))).isEqualTo("2012-06-30");
    }

    @Test
    void movesForwardAndIsFoundThereAfterARestart() {
        Instant later = START.plus(Duration.ofDays(3));
        clock.moveTo(later);
        clock.moveTo(later);

        assertThat(clock.instant()).isEqualTo(later);
        assertThat(new BusinessClock(new TimeSettings(TimeSettings.Mode.TRAINING, START, START, false), rows).instant())
                .isEqualTo(later);
    }

    @Test
    void neverMovesBack() {
        assertThatExceptionOfType(BusinessClock.ClockIsLater.class)
                .isThrownBy(() -> clock.moveTo(START.minusSeconds(1)))
                .withMessage("The training clock already stands at 5 December 2011, 09:00 and moves forward only. "
                        + "Choose a later time.")
                .satisfies(refusal -> assertThat(refusal.status()).isEqualTo(409));
        assertThat(clock.instant()).isEqualTo(START);
    }

    @Test
    void noticesThatAnotherProcessHasMovedIt() {
        rows.getObject().moveTime(START.plusSeconds(7200));

        assertThatExceptionOfType(BusinessClock.ClockIsLater.class)
                .isThrownBy(() -> clock.moveTo(START.plusSeconds(3600)));
        assertThat(clock.instant()).isEqualTo(START.plusSeconds(7200));
    }

    @Test
    void doesNotMoveWithinATransaction() {
        assertThatIllegalStateException()
                .isThrownBy(() -> transaction.executeWithoutResult(status -> clock.moveTo(START.plusSeconds(1))));
    }

    @Test
    void isTheSystemClockInProduction() {
        var production = new BusinessClock(new TimeSettings(TimeSettings.Mode.PRODUCTION, START, START, false), rows);

        assertThat(production.instant()).isAfter(Instant.parse("2020-01-01T00:00:00Z"));
        assertThat(production.isMovable()).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> production.moveTo(Instant.MAX));
    }
}
