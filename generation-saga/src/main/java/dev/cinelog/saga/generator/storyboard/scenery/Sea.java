package dev.cinelog.saga.generator.storyboard.scenery;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** Water to the horizon: rows of waves that pass in turns, and the light upon them. */
final class Sea implements Layer {

    private static final int ROWS = 6;
    private static final int GLINTS = 90;

    /** A row of waves. */
    private record Row(BufferedImage image, double y, double start, double step, double swell, double phase) {}

    private record Glint(double x, double y, double width, double height, double phase) {}

    private final Stage stage;
    private final Color light;
    private final List<Row> rows = new ArrayList<>();
    private final List<Glint> glints = new ArrayList<>();

    /**
     * @param horizon as a fraction of the height
     * @param lightX where the light on the water is strongest, as a fraction of the width
     */
    Sea(Stage stage, Palette palette, double horizon, double lightX, Dice dice) {
        this.stage = stage;
        light = palette.light();
        Color far = Tint.mix(palette.horizon(), palette.middle(), 0.55);
        for (int i = 0; i < ROWS; i++) {
            double near = (double) i / (ROWS - 1);
            rows.add(row(horizon, near, far, palette.ground(), dice));
        }
        for (int i = 0; i < GLINTS; i++) {
            double near = Math.pow(dice.between(0, 1), 1.6);
            double spread = (0.02 + near * 0.2) * (dice.between(-1, 1) + dice.between(-1, 1));
            double wide = stage.width() * (0.008 + near * 0.05) * dice.between(0.4, 1);
            glints.add(new Glint(
                    (lightX + spread) * stage.width() - wide / 2,
                    (horizon + 0.008 + near * (1 - horizon)) * stage.height(),
                    wide,
                    Math.max(1, stage.unit() * (0.8 + near * 2.4)),
                    dice.between(0, Math.PI * 2)));
        }
    }

    private Row row(double horizon, double near, Color far, Color close, Dice dice) {
        double step = stage.step(0.8 + near * 3) * (dice.chance(0.3) ? -1 : 1);
        double top = horizon + (1 - horizon) * near * near * 0.72;
        double bottom = near == 1 ? 1.05 : horizon + (1 - horizon) * Math.pow(near + 1.0 / (ROWS - 1), 2) * 0.72 + 0.06;
        double swell = stage.unit() * (1 + near * 9);
        Contour contour = Contour.rolling(Strip.width(stage, step), stage.unit() * (60 + 320 * near), dice);
        BufferedImage image = Stage.transparent(contour.width(), (bottom - top) * stage.height() + swell * 3);
        Graphics2D graphics = Stage.smooth(image);
        Color color = Tint.mix(far, close, 0.15 + near * 0.75);
        graphics.setPaint(new GradientPaint(0, 0, Tint.mix(color, far, 0.45), 0, image.getHeight() * 0.6f, color));
        graphics.fill(contour.land(near == 0 ? 0.5 : swell * 1.6, image.getHeight()));
        graphics.dispose();
        return new Row(
                image,
                top * stage.height(),
                Strip.start(stage, step),
                step,
                near == 0 ? 0 : swell * 0.5,
                dice.between(0, 6));
    }

    @Override
    public void paint(Graphics2D graphics, int frame) {
        for (Row row : rows) {
            double y = row.y() + row.swell() * Math.sin(frame * 0.07 + row.phase());
            graphics.drawImage(
                    row.image(), -(int) Math.round(row.start() + row.step() * frame), (int) Math.round(y), null);
        }
        graphics.setColor(light);
        for (Glint glint : glints) {
            double shine = Math.sin(frame * 0.16 + glint.phase());
            if (shine > 0) {
                graphics.setComposite(AlphaComposite.SrcOver.derive((float) (shine * 0.6)));
                double wide = glint.width() * (0.4 + 0.6 * shine);
                graphics.fillRect(
                        (int) (glint.x() + (glint.width() - wide) / 2), (int) glint.y(), (int) Math.ceil(wide), (int)
                                Math.ceil(glint.height()));
            }
        }
        graphics.setComposite(AlphaComposite.SrcOver);
    }
}
