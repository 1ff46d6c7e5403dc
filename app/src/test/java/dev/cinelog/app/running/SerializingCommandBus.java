package dev.cinelog.app.running;

import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.command.CommandSerializer;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.common.Registration;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.serialization.Serializer;

/** Turns every command and every result into bytes and back, by the very code that would send them to Axon Server. */
final class SerializingCommandBus implements CommandBus {

    private static final String NO_ROUTE = "";
    private static final int PRIORITY = 0;

    private final CommandBus commands;
    private final CommandSerializer wire;

    SerializingCommandBus(CommandBus commands, Serializer messages) {
        this.commands = commands;
        this.wire = new CommandSerializer(messages, new AxonServerConfiguration());
    }

    @Override
    public <C, R> void dispatch(CommandMessage<C> command, CommandCallback<? super C, ? super R> callback) {
        commands.<Object, Object>dispatch(
                received(command),
                (message, result) -> callback.onResult(
                        command, wire.<R>deserialize(wire.serialize(result, command.getIdentifier()))));
    }

    @Override
    public <C> void dispatch(CommandMessage<C> command) {
        commands.dispatch(received(command));
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

    @SuppressWarnings("unchecked") // whatever the payload is
    private CommandMessage<Object> received(CommandMessage<?> sent) {
        return (CommandMessage<Object>) wire.deserialize(wire.serialize(sent, NO_ROUTE, PRIORITY));
    }
}
