package partnershipplan.render.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Dashed lines are dashes, on every way an outline goes. */
class DashesTest {
    private static Outline.Point at(double x, double y) {
        return new Outline.Point(x, y);
    }

    @Test
    void dashesAndGapsTakeTurns() {
        List<Outline> dashes = Dashes.of(new Outline(List.of(at(0, 0), at(10, 0)), false), List.of(4.0, 3.0));
        assertThat(dashes)
                .containsExactly(
                        new Outline(List.of(at(0, 0), at(4, 0)), false),
                        new Outline(List.of(at(7, 0), at(10, 0)), false));
    }

    @Test
    void aDashGoesAroundCorners() {
        List<Outline> dashes = Dashes.of(new Outline(List.of(at(0, 0), at(2, 0), at(2, 5)), false), List.of(4.0, 3.0));
        assertThat(dashes).containsExactly(new Outline(List.of(at(0, 0), at(2, 0), at(2, 2)), false));
    }

    @Test
    void aClosedOutlineIsDrawnToItsStart() {
        List<Outline> dashes =
                Dashes.of(new Outline(List.of(at(0, 0), at(6, 0), at(6, 6), at(0, 6)), true), List.of(5.0, 1.0));
        assertThat(dashes).hasSize(4);
    }
}
