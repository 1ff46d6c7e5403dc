package dev.cinelog.saga.generator.storyboard.lettering;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Paints one line, word by word, from one image. */
final class LinePainter {

    private static final Color GLOW = new Color(0, 0, 0, 46);
    private static final double RISE = 0.4;

    /** A slice of the image, from x to end. */
    private record Word(int x, int end) {}

    private final BufferedImage image;
    private final List<Word> words = new ArrayList<>();
    private final int firstWord;
    private final int ascent;
    private final double indent;
    private final float size;

    LinePainter(TextLine line, float size, double width, int firstWord) {
        TextLayout layout = line.layout();
        this.size = size;
        this.firstWord = firstWord;
        int margin = (int) Math.ceil(size * 0.25);
        ascent = (int) Math.ceil(Math.max(layout.getAscent(), size)) + margin;
        int height = ascent + (int) Math.ceil(Math.max(layout.getDescent(), size * 0.3)) + margin;
        image = new BufferedImage(
                Math.max(1, (int) Math.ceil(layout.getAdvance())) + 2 * margin,
                height,
                BufferedImage.TYPE_INT_ARGB_PRE);
        indent = (layout.isLeftToRight() ? 0 : width - layout.getVisibleAdvance()) - margin;
        draw(layout, margin);
        slice(line, margin);
    }

    int words() {
        return words.size();
    }

    /** @param appeared how many words of the card have appeared, the last one in part */
    void paint(Graphics2D graphics, double x, double baseline, double appeared, float opacity) {
        int left = (int) Math.round(x + indent);
        int top = (int) Math.round(baseline) - ascent;
        if (appeared >= firstWord + words.size()) {
            graphics.setComposite(AlphaComposite.SrcOver.derive(opacity));
            graphics.drawImage(image, left, top, null);
            return;
        }
        for (int i = 0; i < words.size(); i++) {
            double part = Math.min(1, appeared - firstWord - i);
            if (part > 0) {
                Word word = words.get(i);
                int rise = (int) Math.round((1 - part) * (1 - part) * size * RISE);
                graphics.setComposite(AlphaComposite.SrcOver.derive((float) (opacity * part)));
                graphics.drawImage(
                        image,
                        left + word.x(),
                        top + rise,
                        left + word.end(),
                        top + rise + image.getHeight(),
                        word.x(),
                        0,
                        word.end(),
                        image.getHeight(),
                        null);
            }
        }
    }

    private void draw(TextLayout layout, int margin) {
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        Shape outline = layout.getOutline(AffineTransform.getTranslateInstance(margin, ascent + size * 0.03));
        graphics.setColor(GLOW);
        for (float spread : new float[] {0.22f, 0.12f, 0.05f}) {
            graphics.setStroke(new BasicStroke(size * spread, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            graphics.draw(outline);
        }
        graphics.setColor(Color.WHITE);
        layout.draw(graphics, margin, ascent);
        graphics.dispose();
    }

    /** Cuts in the middle of the space between words, or else the shadow of one would show with the other. */
    private void slice(TextLine line, int margin) {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(line.text());
        double shift = margin - (line.layout().isLeftToRight() ? 1 : -1) * size * 0.11;
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            Rectangle2D place =
                    line.layout().getLogicalHighlightShape(start, end).getBounds2D();
            boolean first = place.getMinX() < 1;
            boolean last = place.getMaxX() > line.layout().getAdvance() - 1;
            words.add(new Word(
                    first ? 0 : (int) Math.round(place.getMinX() + shift),
                    last ? image.getWidth() : (int) Math.round(place.getMaxX() + shift)));
            start = end;
        }
    }
}
