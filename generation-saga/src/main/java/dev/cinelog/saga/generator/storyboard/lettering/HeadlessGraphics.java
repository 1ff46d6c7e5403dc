package dev.cinelog.saga.generator.storyboard.lettering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Lets Java draw text on a machine without desktop, fonts or fontconfig.
 *
 * <p>The JDK asks fontconfig for fonts as soon as any font is used, and fails where it finds none. A font configuration
 * of our own, which names none, keeps it from asking; the fonts on the class path are all that is used.
 */
public final class HeadlessGraphics {

    private static final String HEADLESS = "java.awt.headless";
    private static final String FONT_CONFIGURATION = "sun.awt.fontconfig";

    private HeadlessGraphics() {}

    /**
     * Sets {@code java.awt.headless} and {@code sun.awt.fontconfig} unless they are set. Must run before anything else
     * in this process uses a font; running twice does no harm.
     */
    public static synchronized void prepare() {
        if (System.getProperty(HEADLESS) == null) {
            System.setProperty(HEADLESS, "true");
        }
        if (System.getProperty(FONT_CONFIGURATION) == null) {
            try {
                Path file = Files.createTempFile("fontconfig", ".properties");
                Files.writeString(file, "version=1\nsequence.allfonts=latin-1\n");
                file.toFile().deleteOnExit();
                System.setProperty(FONT_CONFIGURATION, file.toString());
            } catch (IOException e) {
                throw new UncheckedIOException("cannot write a font configuration", e);
            }
        }
    }
}
