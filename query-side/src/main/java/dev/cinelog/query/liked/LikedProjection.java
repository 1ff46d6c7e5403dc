package dev.cinelog.query.liked;

import dev.cinelog.api.account.event.AccountClosed;
import dev.cinelog.api.engagement.Reaction;
import dev.cinelog.api.engagement.TargetType;
import dev.cinelog.api.engagement.event.Reacted;
import dev.cinelog.query.projection.BulkStatement;
import dev.cinelog.query.projection.Column;
import dev.cinelog.query.projection.Projection;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;

/** Keeps what people like; only the last word of a batch on each pair counts. */
public final class LikedProjection implements Projection {

    private record Pair(UUID accountId, UUID videoId) {}

    private record Word(Pair pair, boolean likes, long millis) {}

    private static final BulkStatement<Word> LIKED = BulkStatement.of(
            """
            insert into liked (account_id, video_id, liked_millis) select * from unnest(?, ?, ?)
            on conflict (account_id, video_id) do update set liked_millis = excluded.liked_millis""",
            Column.uuid(word -> word.pair().accountId()),
            Column.uuid(word -> word.pair().videoId()),
            Column.bigint(Word::millis));

    private static final BulkStatement<Word> NO_LONGER = BulkStatement.of(
            """
            delete from liked using unnest(?, ?) as gone (account_id, video_id)
            where liked.account_id = gone.account_id and liked.video_id = gone.video_id""",
            Column.uuid(word -> word.pair().accountId()),
            Column.uuid(word -> word.pair().videoId()));

    private static final BulkStatement<UUID> FORGOTTEN = BulkStatement.of(
            "delete from liked using unnest(?) as gone (account_id) where liked.account_id = gone.account_id",
            Column.uuid(person -> person));

    private final Map<Pair, Word> words = new LinkedHashMap<>();
    private final Set<UUID> forgotten = new LinkedHashSet<>();

    @EventHandler
    void on(Reacted event, @Timestamp Instant at) {
        if (event.target().type() == TargetType.VIDEO) {
            var pair = new Pair(
                    UUID.fromString(event.accountId().value()),
                    UUID.fromString(event.target().id()));
            words.put(pair, new Word(pair, event.reaction() == Reaction.LIKE, at.toEpochMilli()));
        }
    }

    /** What they liked still counts, but nobody knows any more that it was them. */
    @EventHandler
    void on(AccountClosed event) {
        var person = UUID.fromString(event.accountId().value());
        forgotten.add(person);
        words.keySet().removeIf(pair -> pair.accountId().equals(person));
    }

    @Override
    public Set<String> flush(Connection connection) throws SQLException {
        FORGOTTEN.execute(connection, forgotten);
        LIKED.execute(connection, words.values().stream().filter(Word::likes).toList());
        NO_LONGER.execute(
                connection,
                words.values().stream().filter(word -> !word.likes()).toList());
        return Set.of();
    }

    @Override
    public void discard() {
        words.clear();
        forgotten.clear();
    }

    @Override
    public int gathered() {
        return words.size() + forgotten.size();
    }
}
