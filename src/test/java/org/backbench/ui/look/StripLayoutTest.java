package org.backbench.ui.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.backbench.ui.look.StripLayout.Placed;
import org.junit.jupiter.api.Test;

class StripLayoutTest {

    private static final Quartiles OF_EIGHT = new Quartiles(1.175, 1.4, 1.7);

    @Test
    void keepsAFewBodiesInOneLineInTheirOrder() {
        StripLayout layout = new StripLayout(eight(), OF_EIGHT);

        assertThat(layout.levels()).isEqualTo(1);
        assertThat(layout.placed()).extracting(Placed::x).isSorted();
        assertThat(layout.placed()).extracting(Placed::x).allMatch(x -> x > 1.5 && x < 98.5);
        assertThat(layout.beyond()).isZero();
    }

    @Test
    void endsTheScaleThreeQuartileDistancesAboveAndCountsWhoIsBeyond() {
        List<Dot> dots = new ArrayList<>(eight());
        dots.add(new Dot("Far", 20.8, false));
        StripLayout layout = new StripLayout(dots, OF_EIGHT);

        assertThat(layout.beyond()).isEqualTo(1);
        assertThat(layout.x(20.8)).isCloseTo(98.5, within(0.001));
        assertThat(layout.x(1.7 + 3 * 0.525)).isCloseTo(98.5, within(0.001));
    }

    @Test
    void stacksFromTwentyBodiesOnAndPutsTheOwnOneOnTop() {
        List<Dot> dots = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            dots.add(new Dot("Body " + i, 1.4, i == 0));
        }
        StripLayout layout = new StripLayout(dots, OF_EIGHT);

        assertThat(layout.levels()).isEqualTo(20);
        assertThat(layout.placed())
                .filteredOn(place -> place.dot().own())
                .extracting(Placed::level)
                .containsExactly(19);
    }

    @Test
    void drawsAGroupWhoseBodiesAreAllAlike() {
        StripLayout layout = new StripLayout(List.of(new Dot("One", 1, true)), new Quartiles(1, 1, 1));

        assertThat(layout.x(1)).isBetween(0.0, 100.0);
    }

    private static List<Dot> eight() {
        return List.of(
                new Dot("A", 1.0, false),
                new Dot("B", 1.1, false),
                new Dot("C", 1.2, false),
                new Dot("D", 1.3, false),
                new Dot("E", 1.5, false),
                new Dot("F", 1.6, false),
                new Dot("G", 2.0, false),
                new Dot("Tarnbury", 2.8, true));
    }
}
