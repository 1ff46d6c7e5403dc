package dev.cinelog.query.tally;

import dev.cinelog.api.Provenance;
import dev.cinelog.api.engagement.TargetType;
import dev.cinelog.api.engagement.event.Reacted;
import dev.cinelog.api.video.event.VideoDeleted;
import dev.cinelog.api.video.event.VideoRequested;
import dev.cinelog.query.projection.BulkStatement;
import dev.cinelog.query.projection.Column;
import dev.cinelog.query.projection.Projection;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;

/**
 * Sums up videos, likes and dislikes by their author, and when each person last did anything: to the minute, so that a
 * busy person costs at most one write a minute. Writes the tables {@code video} and {@code creator}.
 */
public final class CreatorTally implements Projection {

    private static final BulkStatement<Map.Entry<UUID, UUID>> NEW_VIDEOS =
            BulkStatement.of("""
            with added as (
              insert into video (video_id, account_id) select * from unnest(?, ?)
              on conflict do nothing returning account_id)
            insert into creator (account_id, videos_created) select account_id, count(*) from added group by account_id
            on conflict (account_id) do update set videos_created = creator.videos_created + excluded.videos_created""", Column.uuid(Map.Entry::getKey), Column.uuid(Map.Entry::getValue));

    private static final BulkStatement<Tally> REACTIONS = BulkStatement.of(
            """
            with changed as (
              update video set likes = video.likes + tally.likes, dislikes = video.dislikes + tally.dislikes
              from unnest(?, ?, ?) as tally (video_id, likes, dislikes)
              where video.video_id = tally.video_id
              returning video.account_id, tally.likes as likes, tally.dislikes as dislikes)
            insert into creator (account_id, total_likes, total_dislikes)
            select account_id, sum(likes), sum(dislikes) from changed group by account_id
            on conflict (account_id) do update set
              total_likes = creator.total_likes + excluded.total_likes,
              total_dislikes = creator.total_dislikes + excluded.total_dislikes""",
            Column.uuid(tally -> tally.videoId),
            Column.bigint(tally -> tally.likes),
            Column.bigint(tally -> tally.dislikes));

    private static final BulkStatement<UUID> DELETED = BulkStatement.of("""
            with gone as (
              delete from video using unnest(?) as deleted (video_id) where video.video_id = deleted.video_id
              returning video.account_id, video.likes, video.dislikes),
            less as (
              select account_id, count(*) as videos, sum(likes) as likes, sum(dislikes) as dislikes
              from gone group by account_id)
            update creator set
              videos_created = creator.videos_created - less.videos,
              total_likes = creator.total_likes - less.likes,
              total_dislikes = creator.total_dislikes - less.dislikes
            from less where creator.account_id = less.account_id""", Column.uuid(videoId -> videoId));

    private static final BulkStatement<Map.Entry<UUID, Instant>> ACTIVITY =
            BulkStatement.of("""
            insert into creator (account_id, last_active_at) select * from unnest(?, ?)
            on conflict (account_id) do update set last_active_at = excluded.last_active_at
            where creator.last_active_at is null or creator.last_active_at < excluded.last_active_at""", Column.uuid(Map.Entry::getKey), Column.instant(Map.Entry::getValue));

    private final Map<UUID, UUID> newVideos = new LinkedHashMap<>();
    private final Map<UUID, Tally> tallies = new LinkedHashMap<>();
    private final Set<UUID> deleted = new LinkedHashSet<>();
    private final Map<UUID, Instant> activity = new LinkedHashMap<>();

    @EventHandler
    void on(VideoRequested event) {
        var videoId = UUID.fromString(event.videoId().value());
        // What was said of a video before there was one counts for nothing, in the same batch too.
        tallies.remove(videoId);
        deleted.remove(videoId);
        newVideos.put(videoId, UUID.fromString(event.accountId().value()));
    }

    @EventHandler
    void on(VideoDeleted event) {
        deleted.add(UUID.fromString(event.videoId().value()));
    }

    @EventHandler
    void on(Reacted event) {
        if (event.target().type() == TargetType.VIDEO) {
            tallies.computeIfAbsent(UUID.fromString(event.target().id()), Tally::new)
                    .add(event);
        }
    }

    @Override
    public boolean witnessesAll() {
        return true;
    }

    @Override
    public void witness(EventMessage<?> event) {
        if (event.getMetaData().get(Provenance.ACTOR) instanceof String actor && actor.length() == 36) {
            activity.merge(
                    UUID.fromString(actor),
                    event.getTimestamp().truncatedTo(ChronoUnit.MINUTES),
                    (one, other) -> one.isAfter(other) ? one : other);
        }
    }

    @Override
    public Set<String> flush(Connection connection) throws SQLException {
        NEW_VIDEOS.execute(connection, newVideos.entrySet());
        REACTIONS.execute(connection, tallies.values());
        DELETED.execute(connection, deleted);
        ACTIVITY.execute(connection, activity.entrySet());
        return Set.of();
    }

    @Override
    public void discard() {
        newVideos.clear();
        tallies.clear();
        deleted.clear();
        activity.clear();
    }

    @Override
    public int gathered() {
        return newVideos.size() + tallies.size() + deleted.size() + activity.size();
    }
}
