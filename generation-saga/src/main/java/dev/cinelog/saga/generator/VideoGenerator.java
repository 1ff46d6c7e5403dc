package dev.cinelog.saga.generator;

import dev.cinelog.api.generation.Model;
import dev.cinelog.api.generation.RenderBrief;
import java.nio.file.Path;
import java.util.List;

/** Turns a prompt into a film, here or elsewhere. Safe to use by many threads at once. */
public interface VideoGenerator {

    /** The models that people choose it by. */
    List<Model> models();

    /**
     * Renders one attempt, or takes the next step of one that is rendered elsewhere. Interrupting the thread ends it soon,
     * with nothing left running here.
     *
     * @param workDirectory where it may write; the caller deletes it afterwards
     */
    Rendering render(RenderBrief brief, Path workDirectory, Progress progress)
            throws GenerationException, InterruptedException;

    /**
     * Lets go of an attempt elsewhere that nobody wants any more; repeatable.
     *
     * @param remoteId what it calls the attempt
     */
    default void forget(String remoteId) throws GenerationException, InterruptedException {}

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
