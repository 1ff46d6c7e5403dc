package dev.cinelog.saga.generator.storyboard.lettering;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/**
 * Puts a Korean syllable together from its letters, as a signwriter would, for none of the fonts has the 11,172
 * syllables ready: the first consonant above or left of the vowel, the last one below.
 */
final class HangulSyllable {

    private static final int FIRST = 0xAC00;
    private static final int LAST = 0xD7A3;
    private static final int VOWELS = 21;
    private static final int ENDINGS = 28;
    private static final String BEGINNING = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    private static final String UPRIGHT = "ㅏㅐㅑㅒㅓㅔㅕㅖ\0ㅏㅐㅣ\0\0ㅓㅔㅣ\0\0ㅣㅣ";
    private static final String LYING = "\0\0\0\0\0\0\0\0ㅗㅗㅗㅗㅛㅜㅜㅜㅜㅠㅡㅡ\0";
    private static final String ENDING = "\0ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";

    private final Font font;
    private final Path2D shape = new Path2D.Double();

    private HangulSyllable(Font font) {
        this.font = font;
    }

    static boolean is(int character) {
        return character >= FIRST && character <= LAST;
    }

    static InlineShape compose(int character, Font font) {
        HangulSyllable syllable = new HangulSyllable(font);
        int index = character - FIRST;
        int vowel = index / ENDINGS % VOWELS;
        syllable.place(
                BEGINNING.charAt(index / ENDINGS / VOWELS),
                UPRIGHT.charAt(vowel),
                LYING.charAt(vowel),
                ENDING.charAt(index % ENDINGS));
        double size = font.getSize2D();
        return new InlineShape(syllable.shape, size * 0.96, size * 0.88);
    }

    private void place(char beginning, char upright, char lying, char ending) {
        double height = ending == 0 ? 1 : 0.6;
        double right = upright == 0 ? 1 : 0.6;
        double middle = lying == 0 ? height : height * 0.54;
        put(beginning, 0.04, 0, right - 0.08, middle - 0.04);
        if (lying != 0) {
            put(lying, 0, middle, right == 1 ? 1 : right + 0.02, height - middle - 0.02);
        }
        if (upright != 0) {
            put(upright, right + 0.02, 0, 0.96 - right, height);
        }
        if (ending != 0) {
            put(ending, 0.1, height + 0.04, 0.8, 0.96 - height);
        }
    }

    /** Fits a letter into a part of the square of one em, never larger than it is drawn. */
    private void put(char letter, double x, double y, double width, double height) {
        double em = font.getSize2D();
        Shape outline = font.createGlyphVector(new FontRenderContext(null, true, true), String.valueOf(letter))
                .getOutline();
        Rectangle2D box = outline.getBounds2D();
        double stretchX = Math.min(1.1, width * em * 0.92 / box.getWidth());
        double stretchY = Math.min(1.1, height * em * 0.92 / box.getHeight());
        AffineTransform placing = new AffineTransform();
        placing.translate((x + width / 2) * em * 0.92 + em * 0.02, (y + height / 2 - 0.95) * em * 0.92);
        placing.scale(stretchX, stretchY);
        placing.translate(-box.getCenterX(), -box.getCenterY());
        shape.append(placing.createTransformedShape(outline), false);
    }
}
