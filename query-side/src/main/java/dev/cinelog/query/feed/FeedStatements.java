package dev.cinelog.query.feed;

import dev.cinelog.api.generation.GenerationId;
import dev.cinelog.api.video.VideoId;
import dev.cinelog.api.video.VideoMedia;
import dev.cinelog.api.video.event.VideoRequested;
import dev.cinelog.query.projection.BulkStatement;
import dev.cinelog.query.projection.Column;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How the feed is written. */
final class FeedStatements {

    private static final BulkStatement<CardChange> INSERT = BulkStatement.of(
            """
            insert into card (video_id, account_id, generation_id, prompt, visibility, source_video_id,
              status, created_millis, updated_millis, version)
            select *, 'REQUESTED', 0, 0, 0 from unnest(?, ?, ?, ?, ?, ?) on conflict do nothing""",
            Column.uuid(card -> card.videoId),
            Column.uuid(requested(event -> UUID.fromString(event.accountId().value()))),
            Column.uuid(requested(event -> uuid(event.generationId()))),
            Column.text(requested(VideoRequested::prompt)),
            Column.text(requested(event -> event.visibility().name())),
            Column.uuid(requested(event -> uuid(event.sourceVideoId()))));

    private static final BulkStatement<CardChange> UPDATE = BulkStatement.of(
            """
            update card set
              status = coalesce(change.status, card.status),
              progress = coalesce(change.progress, card.progress),
              failure_reason = nullif(coalesce(change.failure_reason, card.failure_reason), ''),
              likes = card.likes + change.likes,
              dislikes = card.dislikes + change.dislikes,
              views = card.views + change.views,
              video_key = coalesce(change.video_key, card.video_key),
              thumbnail_key = coalesce(change.thumbnail_key, card.thumbnail_key),
              bytes = coalesce(change.bytes, card.bytes),
              duration_millis = coalesce(change.duration_millis, card.duration_millis),
              width = coalesce(change.width, card.width),
              height = coalesce(change.height, card.height),
              codec = coalesce(change.codec, card.codec),
              created_millis = case when card.version = 0 then change.first_millis else card.created_millis end,
              updated_millis = greatest(card.updated_millis, change.last_millis),
              version = card.version + change.events
            from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) as change (
              video_id, status, progress, failure_reason, likes, dislikes, views,
              video_key, thumbnail_key, bytes, duration_millis, width, height, codec,
              first_millis, last_millis, events)
            where card.video_id = change.video_id""",
            Column.uuid(card -> card.videoId),
            Column.text(card -> card.status == null ? null : card.status.name()),
            Column.any("int4", card -> card.progress),
            Column.text(card -> card.failureReason),
            Column.bigint(card -> card.likes),
            Column.bigint(card -> card.dislikes),
            Column.bigint(card -> card.views),
            Column.text(media(VideoMedia::videoKey)),
            Column.text(media(VideoMedia::thumbnailKey)),
            Column.any("int8", media(VideoMedia::bytes)),
            Column.any("int8", media(VideoMedia::durationMillis)),
            Column.any("int4", media(VideoMedia::width)),
            Column.any("int4", media(VideoMedia::height)),
            Column.text(media(VideoMedia::codec)),
            Column.bigint(card -> card.firstMillis),
            Column.bigint(card -> card.lastMillis),
            Column.integer(card -> card.events));

    private static final BulkStatement<CardChange> DELETE = BulkStatement.of(
            "delete from card using unnest(?) as deleted (video_id) where card.video_id = deleted.video_id",
            Column.uuid(card -> card.videoId));

    private static final BulkStatement<Map.Entry<UUID, String>> AUTHORS =
            BulkStatement.of("""
            insert into author (account_id, username) select * from unnest(?, ?)
            on conflict (account_id) do update set username = excluded.username""", Column.uuid(Map.Entry::getKey), Column.text(Map.Entry::getValue));

    private FeedStatements() {}

    static void writeCards(Connection connection, Collection<CardChange> cards) throws SQLException {
        INSERT.execute(
                connection,
                cards.stream().filter(card -> card.requested != null).toList());
        UPDATE.execute(connection, cards);
        DELETE.execute(connection, cards.stream().filter(card -> card.deleted).toList());
    }

    static void writeAuthors(Connection connection, Map<UUID, String> authors) throws SQLException {
        AUTHORS.execute(connection, authors.entrySet());
    }

    private static <V> Function<CardChange, @Nullable V> requested(Function<VideoRequested, @Nullable V> value) {
        return card -> card.requested == null ? null : value.apply(card.requested);
    }

    private static <V> Function<CardChange, @Nullable V> media(Function<VideoMedia, V> value) {
        return card -> card.media == null ? null : value.apply(card.media);
    }

    private static UUID uuid(GenerationId generationId) {
        return UUID.fromString(generationId.value());
    }

    private static @Nullable UUID uuid(@Nullable VideoId videoId) {
        return videoId == null ? null : UUID.fromString(videoId.value());
    }
}
