package dev.cinelog.saga.ffmpeg;

import java.nio.file.Path;

/** The FFmpeg of this machine, else the bundled one, unpacked once for all tests. */
public final class TestFfmpeg {

    public static final FfmpegSettings SETTINGS = FfmpegSettings.defaults(Path.of("target", "ffmpeg"));

    private TestFfmpeg() {}

    public static Ffmpeg find() {
        return Ffmpeg.find(SETTINGS);
    }
}
