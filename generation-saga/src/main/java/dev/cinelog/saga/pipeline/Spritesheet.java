package dev.cinelog.saga.pipeline;

import dev.cinelog.saga.ffmpeg.Ffmpeg;
import dev.cinelog.saga.ffmpeg.FfmpegCall;
import dev.cinelog.saga.ffmpeg.FfmpegException;
import dev.cinelog.saga.ffmpeg.MediaFacts;
import dev.cinelog.saga.ffmpeg.Source.FileSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lays out a whole film on one sheet: five rows of five small pictures, evenly spread over its time. */
final class Spritesheet {

    private static final Logger log = LoggerFactory.getLogger(Spritesheet.class);
    private static final int PICTURES = 25;

    /** Above that there are key frames enough; below, all but the frames that no other is made of. */
    private static final long SHORT_MILLIS = 60_000;

    /** Frames are dropped before anything is done with them; the last one fills up what rounding leaves empty. */
    private static final String FILTERS = "fps=%d/%d,scale=w='min(256,iw)':h='min(256,ih)'"
            + ":force_original_aspect_ratio=decrease:force_divisible_by=2,setsar=1"
            + ",tpad=stop=%d:stop_mode=clone,tile=5x5,scale=out_range=pc,format=yuvj420p";

    private final Ffmpeg ffmpeg;

    Spritesheet(Ffmpeg ffmpeg) {
        this.ffmpeg = ffmpeg;
    }

    /** Empty if it cannot be made of this film, which is fine without. */
    Optional<Path> lay(Path film, MediaFacts facts, Path directory) throws InterruptedException, IOException {
        Path sheet = directory.resolve("spritesheet.jpg");
        String filters = FILTERS.formatted(PICTURES * 1_000, Math.max(1, facts.durationMillis()), PICTURES);
        List<String> output = new ArrayList<>(List.of("-map", "0:V:0", "-vf", filters));
        output.addAll(List.of("-frames:v", "1", "-q:v", "4", "-map_metadata", "-1"));
        output.addAll(List.of("-f", "image2", "-update", "1", "file:" + sheet.toAbsolutePath()));
        try {
            ffmpeg.run(new FfmpegCall(source(film, facts), output.toArray(String[]::new)));
        } catch (FfmpegException e) {
            log.info("There is no sheet of a film: {}", e.getMessage());
            return Optional.empty();
        }
        return Files.exists(sheet) && Files.size(sheet) > 0 ? Optional.of(sheet) : Optional.empty();
    }

    private static FileSource source(Path film, MediaFacts facts) {
        return new FileSource(film, "-skip_frame", facts.durationMillis() > SHORT_MILLIS ? "nokey" : "noref");
    }
}
