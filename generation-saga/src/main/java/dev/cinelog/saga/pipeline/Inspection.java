package dev.cinelog.saga.pipeline;

import dev.cinelog.api.generation.FailureReason;
import dev.cinelog.saga.ffmpeg.FfmpegException;
import dev.cinelog.saga.ffmpeg.MediaFacts;
import dev.cinelog.saga.ffmpeg.Probe;
import dev.cinelog.saga.generator.GenerationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds out what a film is, and refuses what can never be a video here. */
final class Inspection {

    private final Probe probe;
    private final MediaLimits limits;

    Inspection(Probe probe, MediaLimits limits) {
        this.probe = probe;
        this.limits = limits;
    }

    MediaFacts inspect(Path film) throws GenerationException, InterruptedException, IOException {
        if (!Files.isRegularFile(film)) {
            throw refused("no_result", "The generator left no film.");
        }
        if (Files.size(film) > limits.bytes()) {
            throw refused("too_large", "The file of this video is too large.");
        }
        MediaFacts facts = facts(film);
        if (facts.truncated()) {
            throw refused("not_a_video", "The result is cut off.");
        }
        if (facts.durationMillis() > limits.duration().toMillis()) {
            throw refused("too_long", "This video is too long.");
        }
        if ((long) facts.width() * facts.height() > limits.pixels()) {
            throw refused("too_large", "The frame of this video is too large.");
        }
        return facts;
    }

    private MediaFacts facts(Path film) throws GenerationException, InterruptedException {
        try {
            return probe.inspect(film).orElseThrow(() -> refused("not_a_video", "The result is not a video."));
        } catch (FfmpegException e) {
            throw GenerationException.of(e);
        }
    }

    private static GenerationException refused(String code, String message) {
        return new GenerationException(new FailureReason(code, message), false);
    }
}
