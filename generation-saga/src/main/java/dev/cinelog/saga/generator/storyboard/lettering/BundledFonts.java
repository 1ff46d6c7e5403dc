package dev.cinelog.saga.generator.storyboard.lettering;

import dev.cinelog.saga.bundled.BundledFile;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
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

    /**
     * Loads all, which is worth doing once.
     *
     * @param directory where they are unpacked, and found by the next start
     */
    public static BundledFonts load(Path directory) {
        HeadlessGraphics.prepare(directory);
        return new BundledFonts(Stream.of(NOTO, KURINTO, DEJAVU)
                .map(resource -> read(resource, directory))
                .toList());
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

    private static Font read(String resource, Path directory) {
        Path file = BundledFile.data(resource)
                .unpack(directory.resolve(Path.of(resource).getFileName()));
        try {
            return Font.createFont(Font.TRUETYPE_FONT, file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("no font: " + file, e);
        }
    }
}
