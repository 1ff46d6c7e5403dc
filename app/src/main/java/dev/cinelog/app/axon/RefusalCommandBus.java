package dev.cinelog.app.axon;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.RefusalDetails;
import java.util.List;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.axonframework.common.Registration;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * Turns every expected "no" into a {@link CommandExecutionException} that carries {@link RefusalDetails}, in process
 * exactly as over a network: no exception class of ours is part of any contract. Unexpected failures stay what they are.
 */
final class RefusalCommandBus implements CommandBus {

    private final CommandBus commands;

    RefusalCommandBus(CommandBus commands) {
        this.commands = commands;
    }

    @Override
    public <C, R> void dispatch(CommandMessage<C> command, CommandCallback<? super C, ? super R> callback) {
        commands.<C, R>dispatch(command, (message, result) -> callback.onResult(message, refused(result)));
    }

    @Override
    public <C> void dispatch(CommandMessage<C> command) {
        commands.dispatch(command);
    }

    @Override
    public Registration subscribe(String commandName, MessageHandler<? super CommandMessage<?>> handler) {
        return commands.subscribe(commandName, handler);
    }

    @Override
    public Registration registerDispatchInterceptor(MessageDispatchInterceptor<? super CommandMessage<?>> interceptor) {
        return commands.registerDispatchInterceptor(interceptor);
    }

    @Override
    public Registration registerHandlerInterceptor(MessageHandlerInterceptor<? super CommandMessage<?>> interceptor) {
        return commands.registerHandlerInterceptor(interceptor);
    }

    private static <R> CommandResultMessage<? extends R> refused(CommandResultMessage<? extends R> result) {
        if (!result.isExceptional()) {
            return result;
        }
        var details = details(result.exceptionResult());
        return details == null
                ? result
                : new GenericCommandResultMessage<>(new CommandExecutionException(details.message(), null, details));
    }

    private static @org.jspecify.annotations.Nullable RefusalDetails details(Throwable failure) {
        if (failure instanceof Refusal refusal) {
            return refusal.details();
        }
        if (failure instanceof ConcurrencyException) {
            return details(ErrorCode.CONCURRENT_CHANGE, "Somebody else changed this at the same moment.");
        }
        if (failure instanceof AggregateStreamCreationException) {
            return details(ErrorCode.ALREADY_EXISTS, "This exists already.");
        }
        if (failure instanceof AggregateNotFoundException) {
            return details(ErrorCode.NOT_FOUND, "There is nothing under this id.");
        }
        return null;
    }

    private static RefusalDetails details(ErrorCode code, String message) {
        return new RefusalDetails(code, message, List.of());
    }
}
