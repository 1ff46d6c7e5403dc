package dev.cinelog.saga.generator.storyboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cinelog.api.generation.RenderSpec;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class DrawingMemoryTest {

    private static final RenderSpec FULL_HD = spec(1920, 1080);

    private final DrawingMemory memory = new DrawingMemory(220 << 20);

    @Test
    void whoFindsTooLittleLeftWaitsForAnotherToEnd() throws Exception {
        memory.take(FULL_HD);
        memory.take(FULL_HD);
        var third = CompletableFuture.runAsync(this::take);

        await().during(Duration.ofMillis(200)).until(() -> !third.isDone());
        memory.giveBack(FULL_HD);

        third.get(10, TimeUnit.SECONDS);
    }

    @Test
    void whatNeverFitsIsKnownBefore() {
        assertThat(memory.holds(FULL_HD)).isTrue();
        assertThat(memory.holds(spec(3840, 2160))).isFalse();
        assertThat(new DrawingMemory(40 << 20).holds(spec(3840, 16))).isFalse();
        assertThat(new DrawingMemory(Long.MAX_VALUE).holds(spec(3840, 2160))).isTrue();
    }

    private void take() {
        try {
            memory.take(FULL_HD);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static RenderSpec spec(int width, int height) {
        return new RenderSpec("storyboard", width, height, 1);
    }
}
