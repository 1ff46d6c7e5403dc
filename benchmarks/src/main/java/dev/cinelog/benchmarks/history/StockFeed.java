package dev.cinelog.benchmarks.history;

import static dev.cinelog.benchmarks.history.FloorFeed.step;

import dev.cinelog.api.account.event.AccountOpened;
import dev.cinelog.api.account.event.UsernameChanged;
import dev.cinelog.api.engagement.Reaction;
import dev.cinelog.api.engagement.event.Reacted;
import dev.cinelog.api.engagement.event.VideoViewed;
import dev.cinelog.api.generation.event.GenerationFailed;
import dev.cinelog.api.generation.event.GenerationProgressed;
import dev.cinelog.api.generation.event.GenerationStarted;
import dev.cinelog.api.video.VideoId;
import dev.cinelog.api.video.event.VideoPublished;
import dev.cinelog.api.video.event.VideoRequested;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The feed as projections are mostly written with Axon: a method an event, a statement a method. All of them are upserts, since
 * what is said of a video may be handled before the video, by another segment.
 */
final class StockFeed {

    private final JdbcClient jdbc;
    private final String schema;

    StockFeed(JdbcClient jdbc, String schema) {
        this.jdbc = jdbc;
        this.schema = schema;
    }

    @EventHandler
    void on(VideoRequested event, @Timestamp Instant at) {
        upsert(
                event.videoId(),
                at,
                List.of("account_id", "generation_id", "prompt", "visibility"),
                "account_id = excluded.account_id, generation_id = excluded.generation_id, prompt = excluded.prompt,"
                        + " visibility = excluded.visibility, created_millis = excluded.created_millis",
                uuid(event.accountId().value()),
                uuid(event.generationId().value()),
                event.prompt(),
                event.visibility().name());
    }

    @EventHandler
    void on(GenerationStarted event, @Timestamp Instant at) {
        upsert(event.videoId(), at, List.of("status"), "status = excluded.status", "RENDERING");
    }

    @EventHandler
    void on(GenerationProgressed event, @Timestamp Instant at) {
        upsert(event.videoId(), at, List.of("progress"), "progress = excluded.progress", event.percent());
    }

    @EventHandler
    void on(GenerationFailed event, @Timestamp Instant at) {
        upsert(
                event.videoId(),
                at,
                List.of("status", "failure_reason"),
                "status = excluded.status, failure_reason = excluded.failure_reason",
                "FAILED",
                event.reason().message());
    }

    @EventHandler
    void on(VideoPublished event, @Timestamp Instant at) {
        upsert(
                event.videoId(),
                at,
                List.of(
                        "status",
                        "progress",
                        "video_key",
                        "thumbnail_key",
                        "bytes",
                        "duration_millis",
                        "width",
                        "height",
                        "codec"),
                "status = excluded.status, progress = excluded.progress, video_key = excluded.video_key,"
                        + " thumbnail_key = excluded.thumbnail_key, bytes = excluded.bytes,"
                        + " duration_millis = excluded.duration_millis, width = excluded.width,"
                        + " height = excluded.height, codec = excluded.codec",
                "READY",
                100,
                event.media().videoKey(),
                event.media().thumbnailKey(),
                event.media().bytes(),
                event.media().durationMillis(),
                event.media().width(),
                event.media().height(),
                event.media().codec());
    }

    @EventHandler
    void on(Reacted event, @Timestamp Instant at) {
        upsert(
                new VideoId(event.target().id()),
                at,
                List.of("likes", "dislikes"),
                "likes = card.likes + excluded.likes, dislikes = card.dislikes + excluded.dislikes",
                step(event, Reaction.LIKE),
                step(event, Reaction.DISLIKE));
    }

    @EventHandler
    void on(VideoViewed event, @Timestamp Instant at) {
        upsert(event.videoId(), at, List.of("views"), "views = card.views + excluded.views", 1);
    }

    @EventHandler
    void on(AccountOpened event) {
        author(event.accountId().value(), event.username());
    }

    @EventHandler
    void on(UsernameChanged event) {
        author(event.accountId().value(), event.username());
    }

    private void upsert(VideoId videoId, Instant at, List<String> columns, String set, @Nullable Object... values) {
        var sql = """
                insert into %s.card as card (video_id, created_millis, updated_millis, version, %s%s)
                values (?, ?, ?, 1, %s%s)
                on conflict (video_id) do update set %s,
                  updated_millis = greatest(card.updated_millis, excluded.updated_millis), version = card.version + 1""".formatted(
                        schema,
                        String.join(", ", columns),
                        columns.contains("status") ? "" : ", status",
                        columns.stream().map(column -> "?").collect(Collectors.joining(", ")),
                        columns.contains("status") ? "" : ", 'REQUESTED'",
                        set);
        var millis = at.toEpochMilli();
        jdbc.sql(sql)
                .params(Stream.concat(Stream.of(uuid(videoId.value()), millis, millis), Stream.of(values))
                        .toList())
                .update();
    }

    private void author(String accountId, String username) {
        jdbc.sql("insert into " + schema + ".author (account_id, username) values (?, ?)"
                        + " on conflict (account_id) do update set username = excluded.username")
                .params(uuid(accountId), username)
                .update();
    }

    private static Object uuid(String value) {
        return java.util.UUID.fromString(value);
    }
}
