package dev.cinelog.saga.generator.storyboard.scenery;

import java.awt.Color;

/** Mixes colours. */
final class Tint {

    private Tint() {}

    /** @param part of the second colour, 0 to 1 */
    static Color mix(Color first, Color second, double part) {
        return new Color(
                mix(first.getRed(), second.getRed(), part),
                mix(first.getGreen(), second.getGreen(), part),
                mix(first.getBlue(), second.getBlue(), part));
    }

    static Color veil(Color color, double opacity) {
        int alpha = (int) Math.round(255 * Math.max(0, Math.min(1, opacity)));
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), alpha);
    }

    /** @param turn of the colour wheel, 1 being once around */
    static Color turn(Color color, double turn) {
        float[] parts = Color.RGBtoHSB(color.getRed(), color.getGreen(), color.getBlue(), null);
        return Color.getHSBColor((float) (parts[0] + turn), parts[1], parts[2]);
    }

    private static int mix(int first, int second, double part) {
        return (int) Math.round(first + (second - first) * part);
    }
}
