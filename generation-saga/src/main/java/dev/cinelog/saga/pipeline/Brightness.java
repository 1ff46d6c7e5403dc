package dev.cinelog.saga.pipeline;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Tells dark pictures from others. */
final class Brightness {

    private static final int SAMPLES = 64;

    private Brightness() {}

    /** From 0, black, to 1, white. */
    static double of(Path picture) throws IOException {
        BufferedImage image = ImageIO.read(picture.toFile());
        if (image == null) {
            return 0;
        }
        long sum = 0;
        for (int row = 0; row < SAMPLES; row++) {
            for (int column = 0; column < SAMPLES; column++) {
                int colour = image.getRGB(column * image.getWidth() / SAMPLES, row * image.getHeight() / SAMPLES);
                sum += (colour >> 16 & 0xff) + (colour >> 8 & 0xff) + (colour & 0xff);
            }
        }
        return sum / (SAMPLES * SAMPLES * 3 * 255.0);
    }
}
