package dev.cinelog.saga.render;

import dev.cinelog.api.generation.query.Capacity;
import dev.cinelog.api.generation.query.GetCapacity;
import org.axonframework.queryhandling.QueryHandler;

/** Answers whether new jobs are taken, so that a queue that grows faster than it is emptied says so instead of filling the disk. */
public final class CapacityQueries {

    private final DurableRenderQueue queue;
    private final RenderSettings settings;

    CapacityQueries(DurableRenderQueue queue, RenderSettings settings) {
        this.queue = queue;
        this.settings = settings;
    }

    @QueryHandler
    public Capacity handle(GetCapacity query) {
        var waiting = queue.waiting();
        var free = settings.workDirectory().toFile().getUsableSpace();
        return new Capacity(waiting, waiting >= settings.mostWaiting(), free < settings.leastFreeBytes());
    }
}
