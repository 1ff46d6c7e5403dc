package dev.cinelog.query.token;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A token store whose every write is a fence: it hits the row that this process claimed, at the epoch it claimed it, or it
 * throws and the batch around it rolls back. So a node that was stopped longer than its claim lasts can neither move a
 * position back nor count anything twice. Claims expire by the clock of the database.
 *
 * <p>Every call belongs into a transaction; the one that stores a token is the one that writes the rows.
 */
public final class FencedTokenStore implements TokenStore {

    private final JdbcClient jdbc;
    private final Serializer serializer;
    private final String owner;
    private final Duration claimLasts;
    private final Map<Claim, Long> epochs = new ConcurrentHashMap<>();

    private record Claim(String processor, int segment) {}

    private record Row(@Nullable String token, @Nullable String tokenType, long epoch) {}

    /**
     * @param owner unique for the life of this process
     * @param claimLasts how long a claim holds without being extended
     */
    public FencedTokenStore(JdbcClient jdbc, Serializer serializer, String owner, Duration claimLasts) {
        this.jdbc = jdbc;
        this.serializer = serializer;
        this.owner = owner;
        this.claimLasts = claimLasts;
    }

    @Override
    public void initializeTokenSegments(String processor, int count) {
        initializeTokenSegments(processor, count, null);
    }

    @Override
    public void initializeTokenSegments(String processor, int count, @Nullable TrackingToken initial) {
        for (var segment = 0; segment < count; segment++) {
            initializeSegment(initial, processor, segment);
        }
    }

    @Override
    public void initializeSegment(@Nullable TrackingToken token, String processor, int segment) {
        jdbc.sql("""
                        insert into process.token (processor, segment, token, token_type)
                        values (?, ?, ?, ?) on conflict do nothing""")
                .param(processor)
                .param(segment)
                .param(text(token))
                .param(type(token))
                .update();
    }

    @Override
    public boolean requiresExplicitSegmentInitialization() {
        return true;
    }

    @Override
    public @Nullable TrackingToken fetchToken(String processor, int segment) {
        var row = jdbc.sql("""
                        update process.token set
                          epoch = case when owner = ? then epoch else epoch + 1 end,
                          owner = ?,
                          claimed_at = clock_timestamp()
                        where (processor, segment) in (
                          select processor, segment from process.token
                          where processor = ? and segment = ?
                            and (owner is null or owner = ? or claimed_at < clock_timestamp() - ?::interval)
                          for update skip locked)
                        returning token, token_type, epoch""")
                .params(owner, owner, processor, segment, owner, claimLasts.toString())
                .query((rows, number) ->
                        new Row(rows.getString("token"), rows.getString("token_type"), rows.getLong("epoch")))
                .optional()
                .orElseThrow(() -> lost(processor, segment));
        epochs.put(new Claim(processor, segment), row.epoch());
        return read(row);
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String processor, int segment) {
        fence("""
                update process.token set token = ?, token_type = ?, claimed_at = clock_timestamp()
                where processor = ? and segment = ? and owner = ? and epoch = ?""", processor, segment, text(token), type(token));
    }

    @Override
    public void extendClaim(String processor, int segment) {
        fence("""
                update process.token set claimed_at = clock_timestamp()
                where processor = ? and segment = ? and owner = ? and epoch = ?""", processor, segment);
    }

    @Override
    public void releaseClaim(String processor, int segment) {
        var epoch = epochs.remove(new Claim(processor, segment));
        if (epoch != null) {
            // Nothing to release when somebody else took over meanwhile: that is what the condition is for.
            jdbc.sql("""
                            update process.token set owner = null
                            where processor = ? and segment = ? and owner = ? and epoch = ?""").params(processor, segment, owner, epoch).update();
        }
    }

    @Override
    public void deleteToken(String processor, int segment) {
        fence(
                "delete from process.token where processor = ? and segment = ? and owner = ? and epoch = ?",
                processor,
                segment);
    }

    @Override
    public int[] fetchSegments(String processor) {
        return jdbc
                .sql("select segment from process.token where processor = ? order by segment")
                .param(processor)
                .query(Integer.class)
                .list()
                .stream()
                .mapToInt(Integer::intValue)
                .toArray();
    }

    @Override
    public List<Segment> fetchAvailableSegments(String processor) {
        var all = fetchSegments(processor);
        return jdbc.sql("""
                        select segment from process.token
                        where processor = ? and (owner is null or owner = ?
                          or claimed_at < clock_timestamp() - ?::interval)
                        order by segment""").params(processor, owner, claimLasts.toString()).query(Integer.class).list().stream()
                .map(segment -> Segment.computeSegment(segment, all))
                .toList();
    }

    @Override
    public Optional<String> retrieveStorageIdentifier() {
        return Optional.of("process.token");
    }

    private void fence(String sql, String processor, int segment, @Nullable Object... leading) {
        var epoch = epochs.get(new Claim(processor, segment));
        var statement = jdbc.sql(sql);
        for (var value : leading) {
            statement = statement.param(value);
        }
        if (epoch == null
                || statement
                                .param(processor)
                                .param(segment)
                                .param(owner)
                                .param(epoch)
                                .update()
                        != 1) {
            throw lost(processor, segment);
        }
    }

    private static UnableToClaimTokenException lost(String processor, int segment) {
        return new UnableToClaimTokenException(
                "Segment %d of %s is not this process's to move".formatted(segment, processor));
    }

    private @Nullable String text(@Nullable TrackingToken token) {
        return token == null ? null : serializer.serialize(token, String.class).getData();
    }

    private static @Nullable String type(@Nullable TrackingToken token) {
        return token == null ? null : token.getClass().getName();
    }

    private @Nullable TrackingToken read(Row row) {
        if (row.token() == null || row.tokenType() == null) {
            return null;
        }
        return serializer.deserialize(new SimpleSerializedObject<>(row.token(), String.class, row.tokenType(), null));
    }
}
