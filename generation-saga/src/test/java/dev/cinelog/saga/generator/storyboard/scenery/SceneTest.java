package dev.cinelog.saga.generator.storyboard.scenery;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SceneTest {

    private static final Color UNPAINTED = new Color(0x00ff01);

    static Stream<Arguments> scenes() {
        return Stream.of("16x16", "320x180", "90x160")
                .flatMap(size -> Stream.of(
                                "mountains", "meadow", "forest", "city", "desert", "sea", "space", "underwater")
                        .map(place -> Arguments.of(place, size)));
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void fillsTheFrameToTheEnd(String place, String size) {
        int width = Integer.parseInt(size.substring(0, size.indexOf('x')));
        int height = Integer.parseInt(size.substring(size.indexOf('x') + 1));
        Dice dice = Dice.of(place, 0);
        Scene scene = Scene.of(new MoodReader(place, List.of(place)), 0, new Stage(width, height, 100), dice);

        for (int frame : new int[] {0, 50, 99}) {
            BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
            Graphics2D graphics = image.createGraphics();
            graphics.setColor(UNPAINTED);
            graphics.fillRect(0, 0, width, height);
            scene.paint(graphics, frame);
            graphics.dispose();

            assertThat(image.getRGB(0, 0, width, height, null, 0, width)).doesNotContain(UNPAINTED.getRGB());
        }
    }
}
