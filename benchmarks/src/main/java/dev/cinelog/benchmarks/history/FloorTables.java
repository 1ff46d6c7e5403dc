package dev.cinelog.benchmarks.history;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Plain tables that the floor's feed is copied to. */
final class FloorTables {

    private final JdbcClient jdbc;

    FloorTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void make() {
        jdbc.sql("drop schema if exists floor cascade").update();
        jdbc.sql("create schema floor").update();
        jdbc.sql("create table floor.card as select * from readmodel_feed.card with no data")
                .update();
        jdbc.sql("create table floor.author as select * from readmodel_feed.author with no data")
                .update();
    }

    void copy(Connection connection, FloorFeed feed) throws SQLException, IOException {
        try (var copy = new BinaryCopy(connection, """
                floor.card (video_id, account_id, generation_id, prompt, visibility, status, progress, likes, dislikes, views,
                  failure_reason, video_key, thumbnail_key, bytes, duration_millis, width, height, codec,
                  created_millis, updated_millis, version)""")) {
            for (var card : feed.cards.values()) {
                write(copy.row(21), card);
            }
        }
        try (var copy = new BinaryCopy(connection, "floor.author (account_id, username)")) {
            for (var author : feed.authors.entrySet()) {
                copy.row(2).uuid(author.getKey()).text(author.getValue());
            }
        }
    }

    /** Figures of two that do not do the same are not compared. */
    void requireServedOnes() {
        var differing = jdbc.sql("""
                        select count(*) from floor.card full join readmodel_feed.card as served using (video_id)
                        where row (card.prompt, card.status, card.progress, card.likes, card.dislikes, card.views,
                            card.failure_reason, card.video_key, card.created_millis, card.updated_millis, card.version)
                          is distinct from row (served.prompt, served.status, served.progress, served.likes,
                            served.dislikes, served.views, served.failure_reason, served.video_key,
                            served.created_millis, served.updated_millis, served.version)""").query(Long.class).single();
        if (differing > 0) {
            throw new IllegalStateException("%,d cards differ from those that the product serves".formatted(differing));
        }
    }

    private static void write(BinaryCopy copy, FloorCard card) throws IOException {
        var media = card.media;
        copy.uuid(card.requested.videoId().value())
                .uuid(card.requested.accountId().value())
                .uuid(card.requested.generationId().value())
                .text(card.requested.prompt())
                .text(card.requested.visibility().name())
                .text(card.status.name())
                .integer(card.progress)
                .bigint(card.likes)
                .bigint(card.dislikes)
                .bigint(card.views)
                .text(card.failureReason)
                .text(media == null ? null : media.videoKey())
                .text(media == null ? null : media.thumbnailKey())
                .bigint(media == null ? null : media.bytes())
                .bigint(media == null ? null : media.durationMillis())
                .integer(media == null ? null : media.width())
                .integer(media == null ? null : media.height())
                .text(media == null ? null : media.codec())
                .bigint(card.createdMillis)
                .bigint(card.updatedMillis)
                .bigint(card.version);
    }
}
