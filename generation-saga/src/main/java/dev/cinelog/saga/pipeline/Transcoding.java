package dev.cinelog.saga.pipeline;

import dev.cinelog.saga.ffmpeg.Ffmpeg;
import dev.cinelog.saga.ffmpeg.FfmpegCall;
import dev.cinelog.saga.ffmpeg.FfmpegException;
import dev.cinelog.saga.ffmpeg.MediaFacts;
import dev.cinelog.saga.ffmpeg.Mp4File;
import dev.cinelog.saga.ffmpeg.ProgressLines;
import dev.cinelog.saga.ffmpeg.Source.FileSource;
import dev.cinelog.saga.generator.VideoGenerator.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Makes a film one that every browser plays while it loads, by as little work as that takes. */
final class Transcoding {

    private static final String COMMON_AUDIO = "aac";

    private final Ffmpeg ffmpeg;

    Transcoding(Ffmpeg ffmpeg) {
        this.ffmpeg = ffmpeg;
    }

    /** The film itself if nothing is to be done, else a new file in the directory. */
    Path makePlayable(Path film, MediaFacts facts, Path directory, Progress progress)
            throws FfmpegException, InterruptedException, IOException {
        boolean pictures = isCommonPicture(facts);
        boolean sound = facts.audioCodec() == null || COMMON_AUDIO.equals(facts.audioCodec());
        if (pictures && sound && Mp4File.playsWhileLoading(film)) {
            return film;
        }
        Path playable = directory.resolve("playable.mp4");
        List<String> output = new ArrayList<>(List.of("-map", "0:V:0", "-map", "0:a:0?"));
        output.addAll(pictures ? List.of("-c:v", "copy") : encoding());
        output.addAll(sound ? List.of("-c:a", "copy") : List.of("-c:a", COMMON_AUDIO, "-b:a", "160k", "-ac", "2"));
        output.addAll(List.of("-movflags", "+faststart", "-progress", "pipe:1", "-f", "mp4"));
        output.add("file:" + playable.toAbsolutePath());
        ProgressLines lines = new ProgressLines(facts.durationMillis());
        ffmpeg.run(new FfmpegCall(new FileSource(film), output)
                .withLines(lines)
                .withPulse(() -> progress.percent(lines.percent())));
        return playable;
    }

    private static boolean isCommonPicture(MediaFacts facts) {
        return facts.codec().equals("h264") && facts.pixelFormat().equals("yuv420p");
    }

    private static List<String> encoding() {
        return List.of(
                "-vf",
                "scale=trunc(iw/2)*2:trunc(ih/2)*2,format=yuv420p",
                "-c:v",
                "libx264",
                "-preset",
                "veryfast",
                "-crf",
                "20");
    }
}
