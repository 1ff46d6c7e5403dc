package dev.cinelog.saga.generator;

import dev.cinelog.api.generation.RenderBrief;
import java.nio.file.Path;

/** Turns a prompt into a film. Safe to use by many threads at once. */
public interface VideoGenerator {

    /** The model that people choose: {@code storyboard}. */
    String name();

    /**
     * Renders one attempt. Interrupting the thread ends it soon, with nothing left running.
     *
     * @param workDirectory where it may write; the caller deletes it afterwards
     * @return a film in that directory, of any codec
     */
    Path render(RenderBrief brief, Path workDirectory, Progress progress)
            throws GenerationException, InterruptedException;

    /** Is told how far the work is, always on the thread that asked for the work; throwing ends the work. */
    @FunctionalInterface
    interface Progress {

        /** @param percent 0 to 100; may repeat, never falls */
        void percent(int percent);

        /** Spreads the 0 to 100 % of one step over a part of this. */
        default Progress part(int from, int to) {
            return percent -> percent(from + (to - from) * percent / 100);
        }
    }
}
