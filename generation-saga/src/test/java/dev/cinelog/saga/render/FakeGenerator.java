package dev.cinelog.saga.render;

import dev.cinelog.api.generation.RenderBrief;
import dev.cinelog.saga.generator.GenerationException;
import dev.cinelog.saga.generator.VideoGenerator;
import java.nio.file.Path;

/** A generator that does as a test says. */
final class FakeGenerator implements VideoGenerator {

    static final String NAME = "fake";

    private final Rendering rendering;

    FakeGenerator(Rendering rendering) {
        this.rendering = rendering;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Path render(RenderBrief brief, Path workDirectory, Progress progress)
            throws GenerationException, InterruptedException {
        return rendering.render(workDirectory, progress);
    }

    @FunctionalInterface
    interface Rendering {

        Path render(Path workDirectory, Progress progress) throws GenerationException, InterruptedException;
    }
}
