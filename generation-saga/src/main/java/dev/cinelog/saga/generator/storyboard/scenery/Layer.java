package dev.cinelog.saga.generator.storyboard.scenery;

import java.awt.Graphics2D;

/** One plane of a scene. */
@FunctionalInterface
interface Layer {

    /** @param frame since the shot began; the composite is left as it was */
    void paint(Graphics2D graphics, int frame);
}
