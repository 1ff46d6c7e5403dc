package dev.cinelog.benchmarks.history;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.benchmarks.Figures;
import dev.cinelog.benchmarks.HttpConnection;
import dev.cinelog.benchmarks.Videos;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * How long after an event is stored its read model shows it, when nothing else happens. Somebody likes a video over HTTP; a
 * connection to the database looks for the event until it is there, and from then on for the like in the feed's row. Both looks
 * are the same kind of statement, so that what a look takes weighs little.
 */
final class Tail {

    private static final String EVENT = "select 1 from event_store.domain_event where aggregate_identifier = ?";
    private static final String CARD = "select 1 from readmodel_feed.card where video_id = ? and likes > ?";
    private static final long BETWEEN_LOOKS = TimeUnit.MICROSECONDS.toNanos(100);

    private final BusyServer busy;
    private final String video;
    private final Random random = new Random(1);

    /** @param video that is liked */
    Tail(BusyServer busy, String video) {
        this.busy = busy;
        this.video = video;
    }

    Figures run(int count) throws Exception {
        var nanos = new long[count];
        var person = Executors.newSingleThreadExecutor();
        try (var connection = busy.database().getConnection();
                var event = connection.prepareStatement(EVENT);
                var card = connection.prepareStatement(CARD);
                var http = busy.server().connect()) {
            var took = 0L;
            for (var like = 0; like < count; like++) {
                nanos[like] = once(person, http, event, card, likes(connection));
                took += nanos[like];
                TimeUnit.MILLISECONDS.sleep(20 + random.nextInt(30));
            }
            Arrays.sort(nanos);
            return new Figures(count, 0, took, nanos);
        } finally {
            person.shutdownNow();
        }
    }

    private long once(
            ExecutorService person, HttpConnection http, PreparedStatement event, PreparedStatement card, long likes)
            throws Exception {
        var somebody = Videos.somebody();
        event.setString(1, somebody + ":VIDEO:" + video);
        card.setObject(1, UUID.fromString(video));
        card.setLong(2, likes);
        var liked = person.submit(() -> like(http, somebody));
        await(event);
        var stored = System.nanoTime();
        await(card);
        var shown = System.nanoTime();
        if (liked.get() != 200) {
            throw new IllegalStateException("like answered " + liked.get());
        }
        return shown - stored;
    }

    private int like(HttpConnection http, AccountId somebody) throws Exception {
        return http.send("POST", "/videos/" + video + "/like", busy.server().tokenOf(somebody), "")
                .status();
    }

    private long likes(Connection connection) throws SQLException {
        try (var likes = connection.prepareStatement("select likes from readmodel_feed.card where video_id = ?")) {
            likes.setObject(1, UUID.fromString(video));
            try (var row = likes.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static void await(PreparedStatement looked) throws SQLException {
        while (!found(looked)) {
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
    }

    private static boolean found(PreparedStatement looked) throws SQLException {
        try (var row = looked.executeQuery()) {
            return row.next();
        }
    }
}
