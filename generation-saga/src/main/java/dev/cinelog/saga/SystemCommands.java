package dev.cinelog.saga;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.Provenance;
import dev.cinelog.api.RefusalDetails;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends commands in the name of the product itself, and knows three ways to fail: refused, which is an answer; a race,
 * which is tried again here; and everything else, which is thrown, since nobody knows what came of it and the same command
 * will be sent again.
 */
public class SystemCommands {

    private static final Logger log = LoggerFactory.getLogger(SystemCommands.class);
    private static final int RACES = 5;
    private static final long ANSWER_WITHIN_SECONDS = 30;

    private final CommandGateway gateway;

    public SystemCommands(CommandGateway gateway) {
        this.gateway = gateway;
    }

    /** Sends a command; a refusal means that it came late, and is passed over. */
    public void send(Object command) {
        try {
            insist(command);
        } catch (CommandRefusedException late) {
            log.debug("{} came late: {}", command.getClass().getSimpleName(), late.getMessage());
        }
    }

    /**
     * Sends a command whose refusal matters.
     *
     * @throws CommandRefusedException if it was refused
     */
    public void insist(Object command) {
        dispatch(command);
    }

    /**
     * Sends a command that has an answer.
     *
     * @throws CommandRefusedException if it was refused
     */
    public <R> R ask(Class<R> type, Object command) {
        return Objects.requireNonNull(type.cast(dispatch(command)));
    }

    private @Nullable Object dispatch(Object command) {
        for (var race = 1; ; race++) {
            try {
                // Without a time-out Axon lets an interrupted thread believe that the answer was null.
                return gateway.sendAndWait(message(command), ANSWER_WITHIN_SECONDS, TimeUnit.SECONDS);
            } catch (CommandExecutionException failure) {
                refuse(failure, race == RACES);
            }
        }
    }

    /** Returns only after a race that may be run again. */
    private static void refuse(CommandExecutionException failure, boolean lastRace) {
        if (!(failure.getDetails().orElse(null) instanceof RefusalDetails details)) {
            throw failure;
        }
        if (details.code() != ErrorCode.CONCURRENT_CHANGE) {
            throw new CommandRefusedException(details);
        }
        if (lastRace) {
            throw failure;
        }
    }

    /** Inside a unit of work a message says by itself what it follows from; outside, the product acts on its own. */
    private static CommandMessage<Object> message(Object command) {
        var message = GenericCommandMessage.<Object>asCommandMessage(command);
        return message.getMetaData().containsKey(Provenance.ACTOR)
                ? message
                : message.andMetaData(Map.of(Provenance.ACTOR, "system"));
    }
}
