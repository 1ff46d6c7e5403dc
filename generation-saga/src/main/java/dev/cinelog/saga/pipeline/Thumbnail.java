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
import java.util.Locale;
import java.util.Optional;

/** Picks the picture that stands for a film: a typical frame near its middle, and not a dark one if there is another. */
final class Thumbnail {

    private static final double[] PLACES = {0.4, 0.6, 0.8, 0.2, 0};
    private static final String FILTERS = "scale='min(640,iw)':-2,thumbnail=12,scale=out_range=pc,format=yuvj420p";
    private static final double DARK = 0.07;

    private final Ffmpeg ffmpeg;

    Thumbnail(Ffmpeg ffmpeg) {
        this.ffmpeg = ffmpeg;
    }

    /** Empty if not one frame can be decoded. */
    Optional<Path> pick(Path film, MediaFacts facts, Path directory)
            throws FfmpegException, InterruptedException, IOException {
        Optional<Path> best = Optional.empty();
        double brightest = -1;
        for (int i = 0; i < PLACES.length && brightest < DARK; i++) {
            Path picture = directory.resolve("thumbnail-" + i + ".jpg");
            if (take(film, facts.durationMillis() * PLACES[i] / 1000, picture)) {
                double brightness = Brightness.of(picture);
                if (brightness > brightest) {
                    brightest = brightness;
                    best = Optional.of(picture);
                }
            }
        }
        return best;
    }

    private boolean take(Path film, double second, Path picture)
            throws FfmpegException, InterruptedException, IOException {
        FileSource source = new FileSource(film, "-ss", String.format(Locale.ROOT, "%.3f", second));
        List<String> output = new ArrayList<>(List.of("-map", "0:V:0", "-vf", FILTERS));
        output.addAll(List.of("-frames:v", "1", "-q:v", "3", "-map_metadata", "-1"));
        output.addAll(List.of("-f", "image2", "-update", "1", "file:" + picture.toAbsolutePath()));
        try {
            ffmpeg.run(new FfmpegCall(source, output.toArray(String[]::new)));
        } catch (FfmpegException e) {
            if (e.retryable()) {
                throw e;
            }
            return false; // Nothing to be decoded there; perhaps elsewhere.
        }
        return Files.exists(picture) && Files.size(picture) > 0;
    }
}
