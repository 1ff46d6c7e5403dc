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

/** Answers every prompt at once, with a film that it had drawn before. */
final class InstantGenerator implements VideoGenerator {

    private final VideoGenerator artist;
    private byte[] film = {};

    /** @param artist draws the one film that there is */
    InstantGenerator(VideoGenerator artist) {
        this.artist = artist;
    }

    @Override
    public List<Model> models() {
        return artist.models();
    }

    @Override
    public Rendering render(RenderBrief brief, Path workDirectory, Progress progress)
            throws GenerationException, InterruptedException {
        var file = workDirectory.resolve("instant.mp4");
        try {
            Files.write(file, film(brief, workDirectory));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new Rendering.Film(file);
    }

    private synchronized byte[] film(RenderBrief brief, Path workDirectory)
            throws GenerationException, InterruptedException, IOException {
        if (film.length == 0) {
            var drawn = (Rendering.Film) artist.render(brief, workDirectory, percent -> {});
            film = Files.readAllBytes(drawn.file());
        }
        return film;
    }
}
