package dev.cinelog.saga.generator.storyboard.lettering;

import java.util.List;

/**
 * What is to be read at once.
 *
 * @param size of the letters in pixels
 */
public record Card(List<TextLine> lines, float size) {

    /** Whether it is read from left to right. */
    public boolean leftToRight() {
        return lines.get(0).layout().isLeftToRight();
    }

    /** The words, except those that had to be drawn. */
    public String text() {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line.text()));
        return text.toString();
    }
}
