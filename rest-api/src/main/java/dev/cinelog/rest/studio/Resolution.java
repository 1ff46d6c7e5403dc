package dev.cinelog.rest.studio;

import dev.cinelog.api.generation.Model;
import dev.cinelog.api.generation.RenderSpec;
import java.util.Optional;
import java.util.stream.Stream;

/** The sizes that can be ordered here. */
enum Resolution {
    P480("480p", 854, 480),
    P720("720p", 1_280, 720),
    P1080("1080p", 1_920, 1_080),
    UHD("4k", 3_840, 2_160);

    static final String RULE = "must be 480p, 720p, 1080p or 4k.";

    private final String word;
    private final int width;
    private final int height;

    Resolution(String word, int width, int height) {
        this.word = word;
        this.width = width;
        this.height = height;
    }

    static Optional<Resolution> of(String word) {
        return Stream.of(values()).filter(one -> one.word.equals(word)).findFirst();
    }

    /** What somebody gets who asks for none: 720p, or else the first that the model makes. */
    static Resolution usual(Model model) {
        return Stream.concat(Stream.of(P720), Stream.of(values()))
                .filter(one -> one.isMadeBy(model))
                .findFirst()
                .orElse(P720);
    }

    /** The word for the size of a job; a size that was ordered elsewhere and has none is {@code WIDTHxHEIGHT}. */
    static String word(RenderSpec spec) {
        return Stream.of(values())
                .filter(one -> one.width == spec.width() && one.height == spec.height())
                .findFirst()
                .map(Resolution::word)
                .orElseGet(() -> spec.width() + "x" + spec.height());
    }

    boolean isMadeBy(Model model) {
        return model.makesSize(width, height);
    }

    String word() {
        return word;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }
}
