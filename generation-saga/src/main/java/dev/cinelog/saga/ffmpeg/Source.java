package dev.cinelog.saga.ffmpeg;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What FFmpeg reads: a file, or frames that are drawn while it runs. */
public sealed interface Source {

    List<String> arguments();

    /**
     * A file of unknown origin. Only containers that name no other files are read, or else a playlist could reach into
     * this machine.
     *
     * @param options of the input, such as where to start
     */
    record FileSource(Path file, List<String> options) implements Source {

        private static final String CONTAINERS = "mov,matroska,webm";

        public FileSource(Path file, String... options) {
            this(file, List.of(options));
        }

        @Override
        public List<String> arguments() {
            List<String> arguments = new ArrayList<>(List.of("-format_whitelist", CONTAINERS));
            arguments.addAll(options);
            arguments.addAll(List.of("-i", "file:" + file.toAbsolutePath()));
            return arguments;
        }
    }

    /** Frames of three bytes a pixel (blue, green, red), row by row, without padding. */
    record PipedFrames(int width, int height, int framesPerSecond, FrameWriter writer) implements Source {

        @Override
        public List<String> arguments() {
            return List.of(
                    "-f", "rawvideo",
                    "-pixel_format", "bgr24",
                    "-video_size", width + "x" + height,
                    "-framerate", Integer.toString(framesPerSecond),
                    "-i", "pipe:0");
        }
    }
}
