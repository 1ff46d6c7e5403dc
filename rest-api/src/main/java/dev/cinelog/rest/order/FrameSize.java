package dev.cinelog.rest.order;

import dev.cinelog.rest.input.Fields;
import java.util.regex.Pattern;

/**
 * The size of a frame, as people write it: {@code 1280x720}.
 *
 * @param width in pixels, even
 * @param height in pixels, even
 */
public record FrameSize(int width, int height) {

    private static final Pattern FORM = Pattern.compile("(\\d{2,4})x(\\d{2,4})");
    private static final int SMALLEST = 64;
    private static final int LARGEST = 3_840;
    private static final int MOST_PIXELS = LARGEST * 2_160;

    private static final String RULE = "must be WIDTHxHEIGHT in even pixels from %d to %d, and no more than %dx%d."
            .formatted(SMALLEST, LARGEST, LARGEST, MOST_PIXELS / LARGEST);

    /** Reads a size, or rejects the field and answers the other one. */
    public static FrameSize read(Fields fields, String field, String text, FrameSize otherwise) {
        var form = FORM.matcher(text);
        if (form.matches()) {
            var size = new FrameSize(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
            if (isSide(size.width) && isSide(size.height) && size.width * size.height <= MOST_PIXELS) {
                return size;
            }
        }
        fields.reject(field, RULE);
        return otherwise;
    }

    private static boolean isSide(int side) {
        return side >= SMALLEST && side <= LARGEST && side % 2 == 0;
    }

    @Override
    public String toString() {
        return width + "x" + height;
    }
}
