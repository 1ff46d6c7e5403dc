package dev.cinelog.saga.generator.storyboard.scenery;

import java.awt.geom.Path2D;

/** The upper edge of a landscape, as heights from 0 to 1, one a pixel. */
final class Contour {

    private final double[] heights;

    private Contour(double[] heights) {
        this.heights = heights;
    }

    /** Hills: long waves, and shorter ones upon them. */
    static Contour rolling(int width, double wavelength, Dice dice) {
        double[] heights = new double[width];
        for (int octave = 0; octave < 3; octave++) {
            double length = wavelength / Math.pow(2.1, octave) * dice.between(0.85, 1.15);
            double phase = dice.between(0, Math.PI * 2);
            double share = 0.5 / Math.pow(3, octave);
            for (int x = 0; x < width; x++) {
                heights[x] += share * (1 + Math.sin(x / length * Math.PI * 2 + phase)) * 0.7;
            }
        }
        return new Contour(heights);
    }

    /** Mountains: peaks at uneven distances, broken again and again between. */
    static Contour jagged(int width, double wavelength, Dice dice) {
        int points = Math.max(3, (int) (width / wavelength * 2) + 2);
        double[] coarse = new double[points];
        for (int i = 0; i < points; i++) {
            coarse[i] = i % 2 == 0 ? dice.between(0.55, 1) : dice.between(0.05, 0.45);
        }
        double roughness = 0.16;
        while (coarse.length < width / 3) {
            coarse = broken(coarse, roughness, dice);
            roughness *= 0.52;
        }
        double[] heights = new double[width];
        for (int x = 0; x < width; x++) {
            double at = (double) x / width * (coarse.length - 1);
            int before = (int) at;
            double after = coarse[Math.min(before + 1, coarse.length - 1)];
            heights[x] = coarse[before] + (after - coarse[before]) * (at - before);
        }
        return new Contour(heights);
    }

    private static double[] broken(double[] coarse, double roughness, Dice dice) {
        double[] fine = new double[coarse.length * 2 - 1];
        for (int i = 0; i < coarse.length; i++) {
            fine[i * 2] = coarse[i];
            if (i > 0) {
                double middle = (coarse[i - 1] + coarse[i]) / 2 + dice.between(-roughness, roughness);
                fine[i * 2 - 1] = Math.max(0, Math.min(1, middle));
            }
        }
        return fine;
    }

    int width() {
        return heights.length;
    }

    double height(double x) {
        return heights[(int) Math.max(0, Math.min(heights.length - 1, x))];
    }

    /** The land below the edge, where height 1 is at y 0 and height 0 at the depth. */
    Path2D land(double depth, double bottom) {
        Path2D land = new Path2D.Double();
        land.moveTo(0, bottom);
        for (int x = 0; x < heights.length; x += x % 2 == 0 ? 2 : 1) {
            land.lineTo(x, (1 - heights[x]) * depth);
        }
        land.lineTo(heights.length, (1 - heights[heights.length - 1]) * depth);
        land.lineTo(heights.length, bottom);
        land.closePath();
        return land;
    }
}
