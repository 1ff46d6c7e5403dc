package dev.cinelog.benchmarks.history;

import dev.cinelog.api.engagement.Reaction;
import dev.cinelog.api.engagement.Target;
import dev.cinelog.api.engagement.TargetType;
import dev.cinelog.api.engagement.command.React;
import dev.cinelog.api.engagement.event.Reacted;
import dev.cinelog.benchmarks.Videos;
import dev.cinelog.benchmarks.mix.Happening;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * How long an aggregate takes that has changed its mind so many times: a command that repeats the last word, which loads it and then has
 * nothing to say.
 */
final class Loading {

    private static final int MOST_READ = 250;

    private final BusyServer busy;
    private final React repeat;
    private final int events;

    /**
     * @param video that somebody thinks about
     * @param events an even number
     */
    Loading(BusyServer busy, String video, int events) {
        this.busy = busy;
        this.events = events;
        repeat = React.to(new Target(TargetType.VIDEO, video), Videos.somebody(), Reaction.NONE);
    }

    /** Writes its history, and has it remembered, if it is long. */
    void prepare() throws SQLException, IOException, InterruptedException {
        var happenings = IntStream.range(0, events).mapToObj(this::happening).toList();
        new HistoryCopy(busy.database(), busy.eventSerializer()).write(happenings);
        busy.awaitFollowers();
        while (read() > MOST_READ) {
            once();
            TimeUnit.MILLISECONDS.sleep(500);
        }
    }

    /** @return nanoseconds that half of them took less than */
    long median(int times) {
        var nanos = IntStream.range(0, times).mapToLong(time -> once()).toArray();
        Arrays.sort(nanos);
        return nanos[times / 2];
    }

    private long once() {
        var begun = System.nanoTime();
        busy.server().part(CommandGateway.class).sendAndWait(repeat);
        return System.nanoTime() - begun;
    }

    /** How many events it is loaded from, a snapshot being one. */
    long read() {
        return busy.server()
                .part(EventStore.class)
                .readEvents(repeat.reactionId().value())
                .asStream()
                .count();
    }

    private Happening happening(int number) {
        var likes = number % 2 == 0;
        var event = new Reacted(
                repeat.reactionId(),
                repeat.accountId(),
                repeat.target(),
                likes ? Reaction.LIKE : Reaction.NONE,
                likes ? Reaction.NONE : Reaction.LIKE);
        return new Happening(
                UUID.randomUUID().toString(),
                "Reaction",
                repeat.reactionId().value(),
                number,
                Instant.now().truncatedTo(ChronoUnit.MILLIS),
                event,
                Map.of());
    }
}
