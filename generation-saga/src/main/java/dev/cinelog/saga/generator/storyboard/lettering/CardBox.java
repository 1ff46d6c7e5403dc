package dev.cinelog.saga.generator.storyboard.lettering;

/**
 * The room of a card, in pixels.
 *
 * @param largest letters that look well in it
 */
public record CardBox(double width, double height, double largest) {

    private static final double LEADING = 1.3;
    private static final double SMALLEST = 8;

    /** From the baseline of one line to that of the next. */
    static double leading(double size) {
        return size * LEADING;
    }

    /** Few lines of large letters, more of small ones: a card is not a page. */
    int mostLines(double size) {
        int fitting = (int) (height / leading(size));
        int comely = 3 + (int) Math.round(10 * (1 - size / largest));
        return Math.max(1, Math.min(fitting, comely));
    }

    double size(double scale) {
        return Math.max(SMALLEST, largest * scale);
    }
}
