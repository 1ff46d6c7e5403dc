package dev.cinelog.saga.render;

import dev.cinelog.api.generation.command.LookAtAttempt;
import org.axonframework.commandhandling.CommandHandler;

/** Ends the wait for a generator elsewhere when it tells by itself that it is done. */
public final class RemoteReports {

    private final DurableRenderQueue queue;

    RemoteReports(DurableRenderQueue queue) {
        this.queue = queue;
    }

    @CommandHandler
    public void handle(LookAtAttempt command) {
        queue.hasten(new RenderOrder(command.generationId(), command.attempt()));
    }
}
