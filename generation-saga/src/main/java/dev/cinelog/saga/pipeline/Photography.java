package dev.cinelog.saga.pipeline;

import dev.cinelog.saga.ffmpeg.Ffmpeg;
import dev.cinelog.saga.ffmpeg.FfmpegCall;
import dev.cinelog.saga.ffmpeg.FfmpegException;
import dev.cinelog.saga.ffmpeg.MediaFacts;
import dev.cinelog.saga.ffmpeg.Source.FileSource;
import dev.cinelog.saga.stills.Stills;
import dev.cinelog.saga.stills.Thumbnail;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes the pictures of a film, and sees to it that a dark one does not stand for it if there is another. */
final class Photography {

    private static final Logger log = LoggerFactory.getLogger(Photography.class);

    /** Above that there are key frames enough; below, all but the frames that no other is made of. */
    private static final long SHORT_MILLIS = 60_000;

    /** Where else to look, as shares of the film. */
    private static final double[] PLACES = {0.6, 0.8, 0.2, 0};

    private static final double DARK = 0.07;

    private final Ffmpeg ffmpeg;

    Photography(Ffmpeg ffmpeg) {
        this.ffmpeg = ffmpeg;
    }

    /** All pictures by reading the film once; none where it cannot be decoded. */
    Stills take(Path film, MediaFacts facts, Path directory) throws InterruptedException {
        Stills stills = Stills.in(directory);
        String skipped = facts.durationMillis() > SHORT_MILLIS ? "nokey" : "noref";
        try {
            run(new FileSource(film, "-skip_frame", skipped), stills.outputs(facts.durationMillis()));
        } catch (FfmpegException e) {
            log.info("Not all pictures of a film could be taken: {}", e.getMessage());
        }
        return stills;
    }

    /** The same pictures if one stands for the film that is not dark, else with the brightest of several places. */
    Stills brighten(Stills stills, Path film, MediaFacts facts, Path directory)
            throws FfmpegException, InterruptedException, IOException {
        Stills best = stills;
        double brightest = brightness(stills);
        for (int i = 0; i < PLACES.length && brightest < DARK; i++) {
            Stills other = stills.withThumbnail(directory.resolve("thumbnail-" + i + ".jpg"));
            takeAt(facts.durationMillis() * PLACES[i] / 1000, film, other.thumbnail());
            double brightness = brightness(other);
            if (brightness > brightest) {
                brightest = brightness;
                best = other;
            }
        }
        return best;
    }

    private void takeAt(double second, Path film, Path picture) throws FfmpegException, InterruptedException {
        try {
            run(new FileSource(film, "-ss", String.format(Locale.ROOT, "%.3f", second)), Thumbnail.output(picture));
        } catch (FfmpegException e) {
            if (e.retryable()) {
                throw e;
            }
            log.debug("Nothing to be decoded {} s into a film; perhaps elsewhere", second);
        }
    }

    private void run(FileSource source, List<String> output) throws FfmpegException, InterruptedException {
        ffmpeg.run(new FfmpegCall(source, output));
    }

    private static double brightness(Stills stills) throws IOException {
        return stills.hasThumbnail() ? Brightness.of(stills.thumbnail()) : -1;
    }
}
