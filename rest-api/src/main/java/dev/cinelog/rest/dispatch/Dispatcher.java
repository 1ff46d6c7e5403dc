package dev.cinelog.rest.dispatch;

import dev.cinelog.api.AwaitProjected;
import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.PublishedEvent;
import dev.cinelog.api.Refusal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.responsetypes.ResponseType;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.GenericQueryMessage;
import org.axonframework.queryhandling.QueryBus;
import org.jspecify.annotations.Nullable;

/**
 * Sends commands and queries, and speaks only in answers and {@link Refusal}s. A command that lost a race is tried again; a
 * command that names read models answers only when they show what it did, or after two seconds with the header that says
 * that they may not.
 */
public final class Dispatcher {

    private static final Set<ErrorCode> NOT_KNOWN =
            EnumSet.of(ErrorCode.GENERATION_NOT_FOUND, ErrorCode.PROJECT_NOT_FOUND, ErrorCode.VIDEO_NOT_FOUND);

    private static final int RACES = 3;
    private static final long VISIBLE_WITHIN_MILLIS = 2_000;
    private static final long ANSWER_WITHIN_SECONDS = 30;

    private final CommandBus commands;
    private final QueryBus queries;
    private final Requester requester;

    public Dispatcher(CommandBus commands, QueryBus queries, Requester requester) {
        this.commands = commands;
        this.queries = queries;
        this.requester = requester;
    }

    /**
     * Sends a command.
     *
     * @param visibleIn the processing groups that must have applied what it published
     * @throws Refusal if it was refused
     */
    public void send(Object command, String... visibleIn) {
        await(sendUntilNoRace(command), List.of(visibleIn));
    }

    /**
     * Sends a command that answers something, or null.
     *
     * @throws Refusal if it was refused
     */
    public <R> Optional<R> sendFor(Class<R> type, Object command) {
        return Optional.ofNullable(type.cast(sendUntilNoRace(command).getPayload()));
    }

    /** Sends a creating command for which being there already is as good. */
    public void sendOnce(Object command, String... visibleIn) {
        try {
            send(command, visibleIn);
        } catch (Refusal refusal) {
            if (refusal.code() != ErrorCode.ALREADY_EXISTS) {
                throw refusal;
            }
        }
    }

    /**
     * Asks a query that has an answer.
     *
     * @throws Refusal if it was refused
     */
    public <R> R ask(Object query, Class<R> type) {
        return Answers.join(query(query, ResponseTypes.instanceOf(type)), ANSWER_WITHIN_SECONDS);
    }

    /**
     * Asks for what was just made. A read model that is late does not know of it yet; then it is what it was made as.
     *
     * @throws Refusal if it was refused for any other reason
     */
    public <R> R askForNew(Object query, Class<R> type, Supplier<R> asItWasMade) {
        try {
            return ask(query, type);
        } catch (Refusal refusal) {
            if (!NOT_KNOWN.contains(refusal.code())) {
                throw refusal;
            }
            return asItWasMade.get();
        }
    }

    /** Asks a query that may have none. */
    public <R> Optional<R> find(Object query, Class<R> type) {
        return Answers.join(query(query, ResponseTypes.optionalInstanceOf(type)), ANSWER_WITHIN_SECONDS);
    }

    /** Asks a query that takes its time; whoever asks is called, with an answer or a failure. */
    @SuppressWarnings("FutureReturnValueIgnored") // the call-back hears of a failure, too
    public <R> void later(Object query, Class<R> type, BiConsumer<@Nullable R, @Nullable Throwable> answered) {
        query(query, ResponseTypes.instanceOf(type)).whenCompleteAsync(answered);
    }

    private <R> CompletableFuture<R> query(Object query, ResponseType<R> type) {
        var message = new GenericQueryMessage<>(
                new GenericMessage<>(query, requester.provenance()),
                query.getClass().getName(),
                type);
        return queries.query(message).thenApply(Answers::payload);
    }

    private CommandResultMessage<?> sendUntilNoRace(Object command) {
        for (var race = 1; ; race++) {
            var result = sendOnceOnly(command);
            if (!result.isExceptional()) {
                return result;
            }
            var failure = Answers.refusal(result.exceptionResult());
            if (race == RACES || !isRace(failure)) {
                throw failure;
            }
            jitter(race);
        }
    }

    private CommandResultMessage<?> sendOnceOnly(Object command) {
        var callback = new FutureCallback<Object, Object>();
        commands.dispatch(
                GenericCommandMessage.<Object>asCommandMessage(command).andMetaData(requester.provenance()), callback);
        return callback.getResult(ANSWER_WITHIN_SECONDS, TimeUnit.SECONDS);
    }

    private void await(CommandResultMessage<?> result, List<String> groups) {
        var published = result.getMetaData().get(PublishedEvent.METADATA_KEY);
        if (groups.isEmpty() || !(published instanceof String events) || events.isEmpty()) {
            return;
        }
        var visible =
                ask(new AwaitProjected(groups, PublishedEvent.read(events), VISIBLE_WITHIN_MILLIS), Boolean.class);
        if (!visible) {
            requester.warnOfEventualConsistency();
        }
    }

    private static boolean isRace(RuntimeException failure) {
        return failure instanceof Refusal refusal && refusal.code() == ErrorCode.CONCURRENT_CHANGE;
    }

    private static void jitter(int race) {
        try {
            TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextInt(5, 20 * race));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
