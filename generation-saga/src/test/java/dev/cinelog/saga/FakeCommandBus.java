package dev.cinelog.saga;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.RefusalDetails;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.common.Registration;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.jspecify.annotations.Nullable;

/** Records what it is given, and answers nothing: at once, unless it was told how to answer the next commands. */
public final class FakeCommandBus implements CommandBus {

    private final List<CommandMessage<?>> messages = new CopyOnWriteArrayList<>();
    private final Queue<Object> answers = new ConcurrentLinkedQueue<>();
    private volatile boolean silent;

    public SystemCommands commands() {
        return new SystemCommands(
                DefaultCommandGateway.builder().commandBus(this).build());
    }

    /** What the next command answers, and after that the one that follows. */
    public FakeCommandBus answer(Object answer) {
        answers.add(answer);
        return this;
    }

    /** The next command fails, as {@link #answer}. */
    public FakeCommandBus fail(RuntimeException failure) {
        return answer(failure);
    }

    /** The next command is refused, as {@link #answer}. */
    public FakeCommandBus refuse(ErrorCode code) {
        var details = new RefusalDetails(code, "No.", List.of());
        return fail(new CommandExecutionException(details.message(), null, details));
    }

    /** No command is answered any more. */
    public FakeCommandBus fallSilent() {
        silent = true;
        return this;
    }

    public List<CommandMessage<?>> messages() {
        return messages;
    }

    public List<Object> payloads() {
        return messages.stream().<Object>map(CommandMessage::getPayload).toList();
    }

    @Override
    public <C> void dispatch(CommandMessage<C> command) {
        messages.add(command);
    }

    @Override
    public <C, R> void dispatch(CommandMessage<C> command, CommandCallback<? super C, ? super R> callback) {
        messages.add(command);
        if (!silent) {
            callback.onResult(command, result(answers.poll()));
        }
    }

    private static <R> CommandResultMessage<R> result(@Nullable Object answer) {
        return answer instanceof RuntimeException failure
                ? GenericCommandResultMessage.asCommandResultMessage(failure)
                : GenericCommandResultMessage.asCommandResultMessage(answer);
    }

    @Override
    public Registration subscribe(String commandName, MessageHandler<? super CommandMessage<?>> handler) {
        throw new UnsupportedOperationException("Nobody handles commands here");
    }

    @Override
    public Registration registerDispatchInterceptor(MessageDispatchInterceptor<? super CommandMessage<?>> interceptor) {
        throw new UnsupportedOperationException("Nobody intercepts commands here");
    }

    @Override
    public Registration registerHandlerInterceptor(MessageHandlerInterceptor<? super CommandMessage<?>> interceptor) {
        throw new UnsupportedOperationException("Nobody intercepts commands here");
    }
}
