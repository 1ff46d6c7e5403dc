package dev.cinelog.saga.generator.storyboard.lettering;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HangulSyllableTest {

    private static final Font FONT = TestFonts.load().sized(100).main();

    @Test
    void everySyllableFitsItsSquare() {
        for (int syllable = 0xAC00; syllable <= 0xD7A3; syllable += 37) {
            Rectangle2D bounds = HangulSyllable.compose(syllable, FONT).getBounds();
            assertThat(bounds.getMinX()).isGreaterThan(-2);
            assertThat(bounds.getMaxX()).isLessThan(102);
            assertThat(bounds.getMinY()).isGreaterThan(-102);
            assertThat(bounds.getMaxY()).isLessThan(15);
        }
    }

    @Test
    void syllablesDiffer() {
        Set<Integer> shapes = new HashSet<>();
        for (char syllable : "가각나고과궈기긔뷁".toCharArray()) {
            Rectangle2D bounds = HangulSyllable.compose(syllable, FONT).getBounds();
            shapes.add(Arrays.hashCode(
                    new double[] {bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight()}));
        }

        assertThat(shapes).hasSize(9);
    }
}
