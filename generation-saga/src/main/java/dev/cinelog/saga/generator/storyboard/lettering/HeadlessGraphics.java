package dev.cinelog.saga.generator.storyboard.lettering;

import dev.cinelog.saga.bundled.BundledFile;
import java.nio.file.Path;

/**
 * Lets Java draw text on a machine without desktop, fonts or fontconfig.
 *
 * <p>The JDK asks fontconfig for fonts as soon as any font is used, and fails where it finds none. A font configuration
 * of our own, which names none, keeps it from asking; the fonts on the class path are all that is used.
 */
final class HeadlessGraphics {

    private static final String HEADLESS = "java.awt.headless";
    private static final String FONT_CONFIGURATION = "sun.awt.fontconfig";
    private static final BundledFile NO_FONTS = BundledFile.data("/fonts/fontconfig.properties");

    private HeadlessGraphics() {}

    /**
     * Sets {@code java.awt.headless} and {@code sun.awt.fontconfig} unless they are set. Must run before anything else
     * in this process uses a font; running twice does no harm.
     *
     * @param directory where the configuration is put
     */
    static synchronized void prepare(Path directory) {
        if (System.getProperty(HEADLESS) == null) {
            System.setProperty(HEADLESS, "true");
        }
        if (System.getProperty(FONT_CONFIGURATION) == null) {
            Path file = NO_FONTS.unpack(directory.resolve("fontconfig.properties"));
            System.setProperty(FONT_CONFIGURATION, file.toString());
        }
    }
}
