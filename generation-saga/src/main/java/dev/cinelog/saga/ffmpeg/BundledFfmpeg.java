package dev.cinelog.saga.ffmpeg;

import dev.cinelog.saga.bundled.BundledFile;
import java.nio.file.Path;

/** The FFmpeg of last resort: a static one for Linux on 64 bit Intel, from the class path. */
final class BundledFfmpeg {

    private static final BundledFile PROGRAM = BundledFile.program("/ws/schild/jave/nativebin/ffmpeg-amd64");

    private BundledFfmpeg() {}

    static Path unpack(Path directory) {
        if (!"amd64".equals(System.getProperty("os.arch"))) {
            throw new IllegalStateException("no FFmpeg on this machine: install it or set FFMPEG_PATH");
        }
        return PROGRAM.unpack(directory.resolve("ffmpeg"));
    }
}
