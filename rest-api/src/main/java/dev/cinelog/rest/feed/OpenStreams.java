package dev.cinelog.rest.feed;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.SmartLifecycle;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The streams that are open; they end before the web server waits for what it still answers, which they never would. */
final class OpenStreams implements SmartLifecycle {

    private final Set<SseEmitter> streams = ConcurrentHashMap.newKeySet();
    private volatile boolean running;

    void add(SseEmitter stream) {
        streams.add(stream);
        stream.onCompletion(() -> streams.remove(stream));
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        streams.forEach(SseEmitter::complete);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Stopped first: the web server's own pause comes a little below this. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE;
    }
}
