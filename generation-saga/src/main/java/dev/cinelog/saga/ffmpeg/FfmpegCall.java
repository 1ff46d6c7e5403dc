package dev.cinelog.saga.ffmpeg;

import java.util.List;
import java.util.function.Consumer;

/**
 * One run of FFmpeg: one source, one output or several.
 *
 * @param output of each output its options, and last its name
 * @param lines gets each line of the standard output, on a thread of the run
 * @param notices gets each line of the standard error, on a thread of the run
 * @param pulse runs several times a second on the calling thread; what it throws ends the run
 */
public record FfmpegCall(
        Source source, List<String> output, Consumer<String> lines, Consumer<String> notices, Runnable pulse) {

    public FfmpegCall(Source source, String... output) {
        this(source, List.of(output));
    }

    public FfmpegCall(Source source, List<String> output) {
        this(source, output, line -> {}, line -> {}, () -> {});
    }

    public FfmpegCall withLines(Consumer<String> reader) {
        return new FfmpegCall(source, output, reader, notices, pulse);
    }

    public FfmpegCall withNotices(Consumer<String> reader) {
        return new FfmpegCall(source, output, lines, reader, pulse);
    }

    public FfmpegCall withPulse(Runnable beat) {
        return new FfmpegCall(source, output, lines, notices, beat);
    }
}
