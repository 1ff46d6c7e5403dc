package dev.cinelog.rest.dispatch;

import dev.cinelog.api.RefusalDetails;
import dev.cinelog.rest.contract.Contracts;
import dev.cinelog.rest.feed.FeedContract;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.jspecify.annotations.Nullable;

/** Buses in memory whose handlers a test makes up, and the commands that went over them. */
public final class Bus {

    private final SimpleCommandBus commands = SimpleCommandBus.builder().build();
    private final SimpleQueryBus queries = SimpleQueryBus.builder().build();
    private final List<Object> sent = new ArrayList<>();

    /** Handles commands of a type. */
    @SuppressWarnings("unchecked") // the bus sends no others here
    public <C> Bus on(Class<C> type, Function<C, @Nullable Object> handler) {
        commands.subscribe(type.getName(), message -> {
            sent.add(message.getPayload());
            return handler.apply((C) message.getPayload());
        });
        return this;
    }

    /** Answers queries of a type. */
    @SuppressWarnings("unchecked") // the bus sends no others here
    public <Q, R> Bus answer(Class<Q> type, Type answer, Function<Q, R> handler) {
        queries.<R>subscribe(type.getName(), answer, message -> handler.apply((Q) message.getPayload()));
        return this;
    }

    /** What a handler throws to say no. */
    public static CommandExecutionException refused(RefusalDetails details) {
        return new CommandExecutionException(details.message(), null, details);
    }

    public Dispatcher dispatcher() {
        var feed = new FeedContract();
        return new Dispatcher(commands, queries, new Requester(new Contracts(List.of(feed), feed)));
    }

    /** Every command that was sent, in order. */
    public List<Object> sent() {
        return List.copyOf(sent);
    }
}
