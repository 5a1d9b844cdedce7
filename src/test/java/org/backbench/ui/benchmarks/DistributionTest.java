package org.backbench.ui.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.DoubleStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.backbench.ui.benchmarks.Distribution.Bar;
import org.backbench.ui.look.Dot;
import org.backbench.ui.look.Measure;
import org.backbench.ui.look.Quartiles;
import org.junit.jupiter.api.Test;

class DistributionTest {

    private static final Measure PERCENT = new Measure("", "%", 2, false);

    private static final Quartiles OF_TARNBURY = new Quartiles(1.175, 1.4, 1.7);

    @Test
    void countsTheEightUnitariesOfTheDemo() {
        Distribution classes = Distribution.of(tarnbury(), OF_TARNBURY, PERCENT);

        assertThat(classes.width()).isCloseTo(.5, within(1e-9));
        assertThat(classes.bars()).extracting(Bar::count).containsExactly(4, 2, 1, 1);
        assertThat(classes.bars().getLast().own()).isTrue();
        assertThat(classes.own()).isEqualTo("Tarnbury Unitary");
    }

    @Test
    void putsFarBodiesIntoALastClassWithoutAnEnd() {
        List<Dot> dots = dots(1, 1.2, 1.4, 1.6, 1.8, 2, 90);

        Distribution classes = Distribution.of(dots, new Quartiles(1.2, 1.5, 1.8), PERCENT);

        Bar last = classes.bars().getLast();
        assertThat(last.open()).isTrue();
        assertThat(last.count()).isOne();
        assertThat(classes.high()).isLessThanOrEqualTo(5);
    }

    @Test
    void standsWhenAllBodiesAreAlike() {
        Distribution classes = Distribution.of(dots(2, 2, 2), new Quartiles(2, 2, 2), PERCENT);

        assertThat(classes.bars()).extracting(Bar::count).contains(3);
    }

    @Test
    void saysWhereMostLieInTheUnit() {
        Distribution classes = Distribution.of(tarnbury(), OF_TARNBURY, new Measure("£", "", 2, false));

        assertThat(classes.where(classes.fullest())).isEqualTo("lie from £1 to £1.5");
    }

    @Property
    void losesNobody(@ForAll @Size(min = 1, max = 60) List<@DoubleRange(min = 0.01, max = 400) Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        Quartiles quartiles =
                new Quartiles(sorted[sorted.length / 4], sorted[sorted.length / 2], sorted[sorted.length * 3 / 4]);

        Distribution classes = Distribution.of(dots(sorted), quartiles, PERCENT);

        assertThat(classes.bars().stream().mapToInt(Bar::count).sum()).isEqualTo(values.size());
        assertThat(classes.bars().size()).isLessThanOrEqualTo(38);
    }

    private static List<Dot> tarnbury() {
        return List.of(
                new Dot("A", 1, false),
                new Dot("B", 1.1, false),
                new Dot("C", 1.2, false),
                new Dot("D", 1.3, false),
                new Dot("E", 1.5, false),
                new Dot("F", 1.6, false),
                new Dot("G", 2, false),
                new Dot("Tarnbury Unitary", 2.8, true));
    }

    private static List<Dot> dots(double... values) {
        return DoubleStream.of(values)
                .mapToObj(value -> new Dot("Body", value, false))
                .toList();
    }
}
