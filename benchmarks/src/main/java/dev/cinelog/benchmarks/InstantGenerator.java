package dev.cinelog.benchmarks;

import dev.cinelog.api.generation.Model;
import dev.cinelog.api.generation.RenderBrief;
import dev.cinelog.saga.generator.GenerationException;
import dev.cinelog.saga.generator.Rendering;
import dev.cinelog.saga.generator.VideoGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers every prompt at once, with a film and its pictures that were drawn before. */
final class InstantGenerator implements VideoGenerator {

    private final VideoGenerator artist;
    private final Path drawings;
    private Rendering.@Nullable Film drawn;

    /** @param artist draws the one film that there is */
    InstantGenerator(VideoGenerator artist) {
        this.artist = artist;
        try {
            this.drawings = Files.createTempDirectory("instant");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public List<Model> models() {
        return artist.models();
    }

    @Override
    public Rendering render(RenderBrief brief, Path workDirectory, Progress progress)
            throws GenerationException, InterruptedException {
        return film(brief);
    }

    private synchronized Rendering.Film film(RenderBrief brief) throws GenerationException, InterruptedException {
        if (drawn == null) {
            drawn = (Rendering.Film) artist.render(brief, drawings, percent -> {});
        }
        return drawn;
    }
}
