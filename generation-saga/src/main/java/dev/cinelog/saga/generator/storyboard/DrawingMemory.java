package dev.cinelog.saga.generator.storyboard;

import dev.cinelog.api.generation.RenderSpec;
import java.util.concurrent.Semaphore;

/**
 * The part of the heap that all drawings of a process share: a film of 2160p holds a third of a gigabyte, and whoever orders
 * several must not bring the server down. Who finds too little left waits for others to end, in the order of coming.
 */
final class DrawingMemory {

    private static final int MEBIBYTE = 1 << 20;

    /** Of layers as large as the frame and larger, of two shots at once; 46 were the most in ten prompts of all places, up to 60 s. */
    private static final int BYTES_A_PIXEL = 48;

    /** Of the outlines of a landscape, which a low frame has as well; 12,600 were the most. */
    private static final int BYTES_A_COLUMN = 13_000;

    private final int most;
    private final Semaphore left;

    DrawingMemory(long bytes) {
        most = (int) Math.min(Integer.MAX_VALUE, bytes / MEBIBYTE);
        left = new Semaphore(most, true);
    }

    /** Whether there is enough for it when nothing else is drawn. */
    boolean holds(RenderSpec spec) {
        return mebibytes(spec) <= most;
    }

    /** Waits until there is enough left, and takes it until it is {@linkplain #giveBack given back}. */
    void take(RenderSpec spec) throws InterruptedException {
        left.acquire(mebibytes(spec));
    }

    void giveBack(RenderSpec spec) {
        left.release(mebibytes(spec));
    }

    private static int mebibytes(RenderSpec spec) {
        long pixels = (long) spec.width() * spec.height();
        long bytes = Math.max(pixels * BYTES_A_PIXEL, (long) spec.width() * BYTES_A_COLUMN);
        return (int) (bytes / MEBIBYTE) + 1;
    }
}
