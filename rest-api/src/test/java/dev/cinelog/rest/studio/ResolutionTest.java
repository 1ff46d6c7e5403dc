package dev.cinelog.rest.studio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.api.generation.Model;
import dev.cinelog.api.generation.RenderSpec;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResolutionTest {

    @Test
    void isKnownByItsWordInLowerCase() {
        assertThat(Resolution.of("4k")).contains(Resolution.UHD);
        assertThat(Resolution.of("4K")).isEmpty();
    }

    @Test
    void is720pWhereNobodyAsksAndTheModelMakesIt() {
        assertThat(Resolution.usual(model())).isEqualTo(Resolution.P720);
        assertThat(Resolution.usual(model("1280x720", "1920x1080"))).isEqualTo(Resolution.P720);
        assertThat(Resolution.usual(model("1920x1080"))).isEqualTo(Resolution.P1080);
    }

    @Test
    void ofAJobThatWasOrderedElsewhereIsItsSize() {
        assertThat(Resolution.word(new RenderSpec("storyboard", 854, 480, 5))).isEqualTo("480p");
        assertThat(Resolution.word(new RenderSpec("storyboard", 640, 360, 5))).isEqualTo("640x360");
    }

    private static Model model(String... sizes) {
        return new Model("a model", "a generator", List.of(sizes), List.of(), false, false);
    }
}
