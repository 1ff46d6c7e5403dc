package dev.cinelog.saga.generator.storyboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.saga.generator.storyboard.lettering.BundledFonts;
import dev.cinelog.saga.generator.storyboard.lettering.TestFonts;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoryboardTest {

    private static final BundledFonts FONTS = TestFonts.load();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "misty mountains at dawn",
                "a neon city in the rain",
                "a forest at night with fireflies",
                "sailing past a lighthouse",
                "a rocket to a pink planet",
                "a cat in the desert under lanterns",
                "balloons over a meadow in autumn",
                "xyzzy"
            })
    void drawsTheSamePromptTheSameWay(String prompt) {
        assertThat(frames(storyboard(prompt, 2))).isEqualTo(frames(storyboard(prompt, 2)));
    }

    @Test
    void drawsAnotherPromptAnotherWay() {
        assertThat(frames(storyboard("a sea", 1))).isNotEqualTo(frames(storyboard("the sea", 1)));
    }

    @Test
    void moves() {
        List<Integer> frames = frames(storyboard("a quiet lake", 2));

        assertThat(new HashSet<>(frames)).hasSizeGreaterThan(frames.size() * 9 / 10);
    }

    @ParameterizedTest
    @MethodSource("dev.cinelog.saga.generator.storyboard.HostilePrompts#all")
    void drawsWhateverIsTyped(String prompt) {
        assertThat(frames(storyboard(prompt, 2))).hasSize(48).doesNotHaveDuplicates();
    }

    @Test
    void showsTheWords() {
        Storyboard spoken = new Storyboard("Hello\nHello", 320, 180, 2, FONTS);
        Storyboard silent = new Storyboard("\u0000", 320, 180, 2, FONTS);

        assertThat(whitePixelsBelow(spoken.draw(47))).isGreaterThan(whitePixelsBelow(silent.draw(47)) + 200);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 60})
    void isAsLongAsAskedFor(int seconds) {
        assertThat(new Storyboard("a lake", 16, 16, seconds, FONTS).frames()).isEqualTo(seconds * 24);
    }

    private static Storyboard storyboard(String prompt, int seconds) {
        return new Storyboard(prompt, 160, 90, seconds, FONTS);
    }

    private static List<Integer> frames(Storyboard storyboard) {
        List<Integer> hashes = new ArrayList<>();
        for (int frame = 0; frame < storyboard.frames(); frame++) {
            var buffer = (DataBufferByte) storyboard.draw(frame).getRaster().getDataBuffer();
            hashes.add(Arrays.hashCode(buffer.getData()));
        }
        return hashes;
    }

    private static int whitePixelsBelow(BufferedImage frame) {
        int white = 0;
        for (int y = frame.getHeight() / 2; y < frame.getHeight() * 0.87; y++) {
            for (int x = 0; x < frame.getWidth(); x++) {
                white += (frame.getRGB(x, y) & 0xf0f0f0) == 0xf0f0f0 ? 1 : 0;
            }
        }
        return white;
    }
}
