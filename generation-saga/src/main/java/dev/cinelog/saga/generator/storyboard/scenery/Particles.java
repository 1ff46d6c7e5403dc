package dev.cinelog.saga.generator.storyboard.scenery;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** Many small things in the air that fall, rise or dance; who leaves the frame comes back on the other side. */
final class Particles implements Layer {

    /**
     * How they move, in pixels a frame at full size.
     *
     * @param sway to both sides
     * @param twinkle 0 for none, 1 for in and out of sight
     */
    record Motion(double dx, double dy, double sway, double twinkle) {}

    private record Particle(BufferedImage image, double x, double y, double pace, double phase) {}

    private final Stage stage;
    private final Motion motion;
    private final List<Particle> particles = new ArrayList<>();

    /** @param images the same thing in several sizes, small to large */
    Particles(Stage stage, int count, List<BufferedImage> images, Motion motion, Dice dice) {
        this.stage = stage;
        this.motion = motion;
        for (int i = 0; i < count; i++) {
            int size = dice.below(images.size());
            particles.add(new Particle(
                    images.get(size),
                    dice.between(0, 1),
                    dice.between(0, 1),
                    0.5 + 0.7 * (size + 1) / images.size() * dice.between(0.7, 1.2),
                    dice.between(0, Math.PI * 2)));
        }
    }

    @Override
    public void paint(Graphics2D graphics, int frame) {
        double unit = stage.unit();
        for (Particle particle : particles) {
            BufferedImage image = particle.image();
            double sway = motion.sway() * Math.sin(frame * 0.06 * particle.pace() + particle.phase());
            double x = particle.x() * stage.width() + (motion.dx() * particle.pace() * frame + sway) * unit;
            double y = particle.y() * stage.height() + motion.dy() * particle.pace() * frame * unit;
            double shine = 1
                    - motion.twinkle() * (0.5 + 0.5 * Math.sin(frame * 0.13 * particle.pace() + particle.phase() * 7));
            graphics.setComposite(AlphaComposite.SrcOver.derive((float) Math.max(0, Math.min(1, shine))));
            graphics.drawImage(
                    image,
                    (int) Math.round(wrap(x, stage.width(), image.getWidth())),
                    (int) Math.round(wrap(y, stage.height(), image.getHeight())),
                    null);
        }
        graphics.setComposite(AlphaComposite.SrcOver);
    }

    private static double wrap(double position, int length, int size) {
        double room = length + 2.0 * size;
        double inside = (position + size) % room;
        return (inside < 0 ? inside + room : inside) - size;
    }
}
