package org.backbench.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.backbench.people.Person;
import org.junit.jupiter.api.Test;

/** Disciplinary cases of nine bodies: few people could be recognised in a number. */
class SuppressionTest {

    private static final Person REVIEWER = new Person(1, "reviewer", "Reviewer", Set.of("review-manager@EMIEP"));

    @Test
    void hidesACountUnderFiveAndTheNextSmallestWithIt() {
        Benchmark seen = Suppression.seenBy(REVIEWER, cases(3, 6, 12, 20, 30));

        assertThat(seen.bodies()).extracting(Position::code).containsExactly("X3", "X4", "X5");
        assertThat(seen.leftOut())
                .extracting(LeftOut::code, LeftOut::kind)
                .containsExactly(tuple("X1", Reason.FEW_PEOPLE), tuple("X2", Reason.FEW_PEOPLE));
        assertThat(seen.n()).isEqualTo(5);
        assertThat(seen.min()).isEqualByComparingTo("12");
        assertThat(seen.concentration()).isNull();
    }

    @Test
    void twoHiddenCountsHideEachOther() {
        assertThat(Suppression.seenBy(REVIEWER, cases(3, 4, 12, 20)).bodies())
                .extracting(Position::code)
                .containsExactly("X3", "X4");
    }

    @Test
    void hidesAShareOfFewerThanTwenty() {
        Benchmark seen =
                Suppression.seenBy(REVIEWER, of(true, position(1, 8, 19), position(2, 9, 400), position(3, 50, 400)));

        assertThat(seen.bodies()).extracting(Position::code).containsExactly("X3");
    }

    @Test
    void theBodyItselfSeesItsOwnFigure() {
        Person officer = new Person(2, "officer", "Officer", Set.of("return-officer@X1"));

        assertThat(Suppression.seenBy(officer, cases(3, 6, 12)).bodies())
                .extracting(Position::code)
                .containsExactly("X1", "X2", "X3");
    }

    @Test
    void nothingIsHiddenWhereAllAreMany() {
        assertThat(Suppression.seenBy(REVIEWER, cases(5, 6, 12)).bodies()).hasSize(3);
    }

    @Test
    void whatIsNotAboutPeopleStays() {
        assertThat(Suppression.seenBy(REVIEWER, of(false, position(1, 1, 2), position(2, 2, 3)))
                        .bodies())
                .hasSize(2);
    }

    private static Benchmark cases(long... counts) {
        List<Position> bodies = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            bodies.add(position(i + 1, counts[i], 1_000));
        }
        return of(true, bodies.toArray(Position[]::new));
    }

    private static Position position(int number, long count, long base) {
        return new Position(
                "X" + number,
                "Body " + number,
                BigDecimal.valueOf(count * 1_000).divide(BigDecimal.valueOf(base), MathContext.DECIMAL64),
                BigDecimal.valueOf(count),
                BigDecimal.valueOf(base),
                null,
                null,
                null,
                false,
                null);
    }

    private static Benchmark of(boolean aboutPeople, Position... bodies) {
        Indicator rate = new Indicator(
                "hr-disciplinary-rate",
                "vfm-2009",
                "hr",
                "Disciplinary cases per 1,000 employees",
                Side.of("hr-disciplinary-cases", null, false),
                Side.of("headcount", null, false),
                BigDecimal.valueOf(1_000),
                RatioUnit.PER_1000,
                BetterWhen.CONTEXT,
                false,
                true,
                aboutPeople,
                null,
                "HR-S8");
        return new Benchmark(
                2011,
                "2010-11",
                rate,
                "X-UA",
                bodies.length,
                Quartiles.METHOD,
                null,
                null,
                null,
                BigDecimal.ZERO,
                null,
                List.of(bodies),
                List.of(),
                "1",
                null,
                new Concentration("X1", "Body 1", BigDecimal.TEN),
                null);
    }
}
