package dev.cinelog.saga.generator.storyboard.lettering;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.GraphicAttribute;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import org.jspecify.annotations.Nullable;

/** A shape that stands in a line of text in the place of one character, on its baseline. */
final class InlineShape extends GraphicAttribute {

    private final Shape shape;
    private final float advance;
    private final float ascent;

    InlineShape(Shape shape, double advance, double ascent) {
        super(ROMAN_BASELINE);
        this.shape = shape;
        this.advance = (float) advance;
        this.ascent = (float) ascent;
    }

    @Override
    public float getAscent() {
        return ascent;
    }

    @Override
    public float getDescent() {
        return 0;
    }

    @Override
    public float getAdvance() {
        return advance;
    }

    @Override
    public Rectangle2D getBounds() {
        return shape.getBounds2D();
    }

    @Override
    public Shape getOutline(@Nullable AffineTransform placement) {
        return placement == null ? shape : placement.createTransformedShape(shape);
    }

    @Override
    public void draw(Graphics2D graphics, float x, float y) {
        graphics.fill(AffineTransform.getTranslateInstance(x, y).createTransformedShape(shape));
    }
}
