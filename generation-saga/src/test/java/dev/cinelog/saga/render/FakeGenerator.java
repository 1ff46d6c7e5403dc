package dev.cinelog.saga.render;

import dev.cinelog.api.generation.Model;
import dev.cinelog.api.generation.RenderBrief;
import dev.cinelog.saga.generator.GenerationException;
import dev.cinelog.saga.generator.Generators;
import dev.cinelog.saga.generator.Rendering;
import dev.cinelog.saga.generator.VideoGenerator;
import java.nio.file.Path;
import java.util.List;

/** A generator that does as a test says. */
final class FakeGenerator implements VideoGenerator {

    static final String NAME = "fake";

    private final Step step;

    private FakeGenerator(Step step) {
        this.step = step;
    }

    /** The only generator there is, which makes a film at once. */
    static Generators filming(Filming filming) {
        return stepping((brief, directory, progress) -> new Rendering.Film(filming.film(directory, progress)));
    }

    /** The only generator there is. */
    static Generators stepping(Step step) {
        return new Generators(List.of(new FakeGenerator(step)));
    }

    @Override
    public List<Model> models() {
        return List.of(new Model(NAME, NAME, List.of(), List.of(), false, false));
    }

    @Override
    public Rendering render(RenderBrief brief, Path workDirectory, Progress progress)
            throws GenerationException, InterruptedException {
        return step.render(brief, workDirectory, progress);
    }

    @FunctionalInterface
    interface Filming {

        Path film(Path workDirectory, Progress progress) throws GenerationException, InterruptedException;
    }

    @FunctionalInterface
    interface Step {

        Rendering render(RenderBrief brief, Path workDirectory, Progress progress)
                throws GenerationException, InterruptedException;
    }
}
