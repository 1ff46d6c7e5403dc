package dev.cinelog.query.audit;

import dev.cinelog.api.Provenance;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;

/** Has what the product itself did about history written into it, and waits until it is. */
final class HistoryRecorder implements Consumer<Object> {

    private static final long ANSWER_WITHIN_SECONDS = 30;

    private final Supplier<CommandGateway> commands;

    /** @param commands looked up late, since the bus is made after those who listen to events */
    HistoryRecorder(Supplier<CommandGateway> commands) {
        this.commands = commands;
    }

    @Override
    public void accept(Object command) {
        commands.get()
                .sendAndWait(
                        GenericCommandMessage.asCommandMessage(command).andMetaData(Map.of(Provenance.ACTOR, "system")),
                        ANSWER_WITHIN_SECONDS,
                        TimeUnit.SECONDS);
    }
}
