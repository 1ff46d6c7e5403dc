package dev.cinelog.saga.stills;

import java.nio.file.Path;
import java.util.List;

/** A whole film on one sheet: five rows of five small pictures, evenly spread over its time. */
final class Spritesheet {

    private static final int PICTURES = 25;
    private static final int QUALITY = 4;

    /** Frames are dropped before anything is done with them; the last one fills up what rounding leaves empty. */
    private static final String FILTERS = "fps=%d/%d,scale=w='min(256,iw)':h='min(256,ih)'"
            + ":force_original_aspect_ratio=decrease:force_divisible_by=2,setsar=1"
            + ",tpad=stop=%d:stop_mode=clone,tile=5x5";

    private Spritesheet() {}

    /** Output for an FFmpeg that reads the whole film. */
    static List<String> output(long durationMillis, Path file) {
        return Picture.output(
                FILTERS.formatted(PICTURES * 1_000, Math.max(1, durationMillis), PICTURES), QUALITY, file);
    }
}
