package dev.cinelog.app.running;

import dev.cinelog.api.generation.FailureReason;
import dev.cinelog.api.generation.Model;
import dev.cinelog.api.generation.RenderBrief;
import dev.cinelog.saga.generator.GenerationException;
import dev.cinelog.saga.generator.Generators;
import dev.cinelog.saga.generator.Rendering;
import dev.cinelog.saga.generator.VideoGenerator;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** The real generator, which in addition fails, or waits half-way, when a prompt asks for it. */
public final class ScriptedGenerator implements VideoGenerator {

    /** A prompt of which there will never be a video. */
    public static final String FAILING = "something that cannot be drawn";

    private static final Map<String, CountDownLatch> HELD = new ConcurrentHashMap<>();

    private static final AtomicInteger RENDERED = new AtomicInteger();

    private final VideoGenerator generator;

    ScriptedGenerator(VideoGenerator generator) {
        this.generator = generator;
    }

    /** A prompt that is rendered up to 40 % and no further until it is closed. */
    public record Hold(String prompt) implements AutoCloseable {

        @Override
        public void close() {
            var held = HELD.remove(prompt);
            if (held != null) {
                held.countDown();
            }
        }
    }

    /** How often anything was rendered since these tests began. */
    public static int rendered() {
        return RENDERED.get();
    }

    public static Hold hold(String prompt) {
        HELD.put(prompt, new CountDownLatch(1));
        return new Hold(prompt);
    }

    /** Puts itself before every one of them. */
    static Generators script(Generators generators) {
        return new Generators(generators.all().stream()
                .<VideoGenerator>map(ScriptedGenerator::new)
                .toList());
    }

    @Override
    public List<Model> models() {
        return generator.models();
    }

    @Override
    public Rendering render(RenderBrief brief, Path workDirectory, Progress progress)
            throws GenerationException, InterruptedException {
        RENDERED.incrementAndGet();
        if (brief.prompt().equals(FAILING)) {
            throw new GenerationException(new FailureReason("not_drawable", "This cannot be drawn."), false);
        }
        var held = HELD.get(brief.prompt());
        if (held != null) {
            progress.percent(40);
            held.await();
        }
        return generator.render(brief, workDirectory, progress);
    }

    @Override
    public void forget(String remoteId) throws GenerationException, InterruptedException {
        generator.forget(remoteId);
    }
}
