package dev.cinelog.saga.generator.storyboard.lettering;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The fonts of the class path, which are free (SIL OFL 1.1 and Bitstream Vera) and drawn in one colour.
 *
 * <ul>
 *   <li>Noto Sans SC: Latin, Chinese, Japanese
 *   <li>Kurinto Sans: Latin, Greek, Cyrillic, Hebrew, Arabic, Armenian, Georgian, Ethiopic, Thai, the scripts of India,
 *       symbols, pictographs and many emoji
 *   <li>DejaVu Sans: faces, more symbols
 * </ul>
 *
 * <p>Korean syllables are put together from their letters ({@link HangulSyllable}); of what none of the fonts has, such
 * as the newer emoji, the name is shown in a frame ({@link NameTag}).
 */
public final class BundledFonts {

    private static final String NOTO = "/fonts/ttf/NotoSansSC/NotoSansSC-Bold.ttf";
    private static final String KURINTO = "/fonts/ttf/Kurinto/KurintoSans-Bd.ttf";
    private static final String DEJAVU = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans-Bold.ttf";

    private final List<Font> fonts;

    private BundledFonts(List<Font> fonts) {
        this.fonts = fonts;
    }

    /** Loads all; takes a fifth of a second and is worth doing once. */
    public static BundledFonts load() {
        HeadlessGraphics.prepare();
        return new BundledFonts(
                Stream.of(NOTO, KURINTO, DEJAVU).map(BundledFonts::read).toList());
    }

    private BundledFonts(List<Font> fonts, float size) {
        this(fonts.stream().map(font -> font.deriveFont(size)).toList());
    }

    BundledFonts sized(float size) {
        return new BundledFonts(fonts, size);
    }

    /** The font of figures, names and Korean letters. */
    Font main() {
        return fonts.get(0);
    }

    /** The first font that has every character of the text. */
    Optional<Font> having(String text) {
        return fonts.stream().filter(font -> font.canDisplayUpTo(text) < 0).findFirst();
    }

    private static Font read(String resource) {
        try (InputStream bytes = BundledFonts.class.getResourceAsStream(resource)) {
            if (bytes == null) {
                throw new IllegalStateException("no font on the class path: " + resource);
            }
            return Font.createFont(Font.TRUETYPE_FONT, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("no font: " + resource, e);
        }
    }
}
