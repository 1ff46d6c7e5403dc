package dev.cinelog.saga.generator.storyboard.lettering;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Locale;

/** Stands for a character that no font has: the beginning of its name in a frame, or its code
 * point if it has no name of its own. */
final class NameTag {

    private static final int LONGEST = 20;
    private static final double LETTERS = 0.5;

    private NameTag() {}

    static InlineShape of(int character, Font font) {
        float size = font.getSize2D();
        GlyphVector name = font.deriveFont((float) (size * LETTERS))
                .createGlyphVector(new FontRenderContext(null, true, true), name(character));
        double width = name.getLogicalBounds().getWidth() + size * 0.4;
        Path2D shape = new Path2D.Double();
        Shape frame = new RoundRectangle2D.Double(size * 0.1, -size * 0.72, width, size * 0.82, size * 0.3, size * 0.3);
        shape.append(new BasicStroke(size * 0.05f).createStrokedShape(frame), false);
        shape.append(
                AffineTransform.getTranslateInstance(size * 0.3, -size * 0.14)
                        .createTransformedShape(name.getOutline()),
                false);
        return new InlineShape(shape, width + size * 0.2, size * 0.78);
    }

    static String name(int character) {
        String name = Character.getName(character);
        if (name == null || name.chars().anyMatch(Character::isDigit)) {
            return "U+%04X".formatted(character);
        }
        if (name.length() > LONGEST) {
            name = name.substring(0, name.lastIndexOf(' ', LONGEST)) + " …";
        }
        return name.toLowerCase(Locale.ROOT);
    }
}
