package dev.cinelog.saga.generator.storyboard.lettering;

import java.nio.file.Path;

/** The bundled fonts, unpacked once for all tests. */
public final class TestFonts {

    private TestFonts() {}

    public static BundledFonts load() {
        return BundledFonts.load(Path.of("target", "fonts"));
    }
}
