package dev.cinelog.saga.generator.storyboard;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/**
 * Darkens a frame towards its corners, and below where words are read; fades the film in. Works on the bytes, for that
 * is three times as fast as painting a veil.
 */
final class Grading {

    private static final int FADE = 10;
    private static final int FULL = 256;

    private final byte[] shade;

    /** @param captioned whether words are read below */
    Grading(int width, int height, boolean captioned) {
        shade = new byte[width * height];
        for (int y = 0; y < height; y++) {
            double down = (y + 0.5) / height;
            double veil = captioned ? 0.5 * smooth((down - 0.42) / 0.5) : 0;
            for (int x = 0; x < width; x++) {
                double across = (x + 0.5) / width;
                double corner = Math.hypot(across - 0.5, down - 0.5) / 0.7072;
                double light = (1 - 0.38 * smooth((corner - 0.45) / 0.6)) * (1 - veil);
                shade[y * width + x] = (byte) Math.round((1 - light) * 255);
            }
        }
    }

    void apply(BufferedImage frame, int number) {
        byte[] bytes = ((DataBufferByte) frame.getRaster().getDataBuffer()).getData();
        int level = number < FADE ? FULL * (number + 2) / (FADE + 2) : FULL;
        for (int pixel = 0; pixel < shade.length; pixel++) {
            int light = ((FULL - (shade[pixel] & 0xff)) * level) >> 8;
            if (light != FULL) {
                int at = pixel * 3;
                bytes[at] = (byte) (((bytes[at] & 0xff) * light) >> 8);
                bytes[at + 1] = (byte) (((bytes[at + 1] & 0xff) * light) >> 8);
                bytes[at + 2] = (byte) (((bytes[at + 2] & 0xff) * light) >> 8);
            }
        }
    }

    private static double smooth(double part) {
        double inside = Math.max(0, Math.min(1, part));
        return inside * inside * (3 - 2 * inside);
    }
}
