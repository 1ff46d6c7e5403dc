package dev.cinelog.app.axon;

import dev.cinelog.api.Provenance;
import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;

/**
 * Tells events which event set off the command behind them. That command is kept nowhere, so without this the way back from effect
 * to cause would end at it.
 */
final class CausingEvent implements CorrelationDataProvider {

    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        return message instanceof CommandMessage<?> command
                        && command.getMetaData().get(Provenance.CAUSATION_ID) instanceof String event
                ? Map.of(Provenance.CAUSED_BY, event)
                : Map.of();
    }
}
