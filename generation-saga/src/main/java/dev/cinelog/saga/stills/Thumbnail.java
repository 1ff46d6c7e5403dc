package dev.cinelog.saga.stills;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The picture that stands for a film: the most typical of a dozen frames. */
public final class Thumbnail {

    /** Where to look for it, as a share of the film. */
    private static final double PLACE = 0.4;

    private static final String TYPICAL = "trim=end_frame=12,scale='min(640,iw)':-2,thumbnail=12";
    private static final int QUALITY = 3;

    private Thumbnail() {}

    /** Output for an FFmpeg that begins to read where the picture is to be taken. */
    public static List<String> output(Path file) {
        return Picture.output(TYPICAL, QUALITY, file);
    }

    /** Output for an FFmpeg that reads the whole film. */
    static List<String> output(long durationMillis, Path file) {
        var start = String.format(Locale.ROOT, "trim=start=%.3f,", durationMillis * PLACE / 1000);
        return Picture.output(start + TYPICAL, QUALITY, file);
    }
}
