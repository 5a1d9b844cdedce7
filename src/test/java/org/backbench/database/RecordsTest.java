package org.backbench.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.backbench.BackbenchTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.InvalidDataAccessApiUsageException;
import org.springframework.jdbc.core.simple.JdbcClient;

@BackbenchTest
class RecordsTest {

    record Sample(
            long id,
            String bodyCode,
            @Nullable Instant doneAt,
            LocalDate due,
            BigDecimal cost,
            @Nullable Long holder,
            int tries,
            boolean late,
            DayOfWeek weekday) {}

    private static final String SELECT = """
        select 7 as id, 'X-1' as body_code, null::timestamptz as done_at, date '2012-12-31' as due, 2.20 as cost,
               null::bigint as holder, 3 as tries, true as late, 'MONDAY' as weekday
        """;

    @Autowired
    JdbcClient db;

    @Test
    void readsEachComponentFromTheColumnOfItsName() {
        assertThat(db.sql(SELECT).query(Sample.class).single())
                .isEqualTo(new Sample(
                        7,
                        "X-1",
                        null,
                        LocalDate.of(2012, 12, 31),
                        new BigDecimal("2.20"),
                        null,
                        3,
                        true,
                        DayOfWeek.MONDAY));
    }

    @Test
    void keepsOnceWhatAPageSaysAgainAndAgain() {
        record Task(String stage, String note) {}

        List<Task> page = db.sql(
                        "select 'Peer review' as stage, repeat('long ', 40) as note from generate_series(1, 3)")
                .query(Task.class)
                .list();

        assertThat(page).hasSize(3).allSatisfy(task -> {
            assertThat(task.stage())
                    .isEqualTo("Peer review")
                    .isSameAs(page.getFirst().stage());
            assertThat(task.note()).hasSize(200);
        });
    }

    @Test
    void readsRowsWhoseColumnsStandInAnotherOrder() {
        record Moment(String what, Instant doneAt) {}

        assertThat(db.sql("""
            select timestamptz '2012-04-01 09:00+01' + n * interval '1 day' as "doneAt", 'day ' || n as what
            from generate_series(:first, 2) as n order by n
            """).param("first", 1).query(Moment.class).list())
                .containsExactly(
                        new Moment("day 1", Instant.parse("2012-04-02T08:00:00Z")),
                        new Moment("day 2", Instant.parse("2012-04-03T08:00:00Z")));
    }

    @Test
    void saysWhichColumnIsMissing() {
        record Tall(int heightInFeet) {}

        assertThatExceptionOfType(InvalidDataAccessApiUsageException.class)
                .isThrownBy(() -> db.sql("select 6 as height").query(Tall.class).single())
                .withMessageContaining("no column heightinfeet, only [height]");
    }

    @Test
    void leavesEverythingElseAsSpringHasIt() {
        assertThat(db.sql("select unnest(array['b', 'a'])").query(String.class).list())
                .containsExactly("b", "a");
        assertThatExceptionOfType(DuplicateKeyException.class)
                .isThrownBy(() -> db.sql("insert into four_eyes (task, against) select task, against from four_eyes")
                        .update());
    }
}
