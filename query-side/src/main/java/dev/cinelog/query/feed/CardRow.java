package dev.cinelog.query.feed;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.generation.GenerationId;
import dev.cinelog.api.video.VideoId;
import dev.cinelog.api.video.VideoMedia;
import dev.cinelog.api.video.VideoStatus;
import dev.cinelog.api.video.Visibility;
import dev.cinelog.api.video.query.VideoCard;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How a row of the feed reads. */
public final class CardRow {

    public static final String COLUMNS = "card.*, nullif(author.username, '') as username";

    /** Cards and their authors' names. */
    public static final String TABLES =
            "%1$s.card left join %1$s.author on author.account_id = card.account_id".formatted(FeedReadModel.SCHEMA);

    /** To be narrowed down with a {@code where} clause on {@code card}. */
    static final String SELECT = "select " + COLUMNS + " from " + TABLES;

    private CardRow() {}

    public static VideoCard read(ResultSet row, int number) throws SQLException {
        var source = row.getString("source_video_id");
        return new VideoCard(
                new VideoId(row.getString("video_id")),
                new AccountId(row.getString("account_id")),
                row.getString("username"),
                row.getString("prompt"),
                new GenerationId(row.getString("generation_id")),
                VideoStatus.valueOf(row.getString("status")),
                Visibility.valueOf(row.getString("visibility")),
                row.getInt("progress"),
                row.getLong("likes"),
                row.getLong("dislikes"),
                row.getLong("views"),
                row.getDouble("ranking_score"),
                media(row),
                source == null ? null : new VideoId(source),
                row.getString("failure_reason"),
                Instant.ofEpochMilli(row.getLong("created_millis")),
                Instant.ofEpochMilli(row.getLong("updated_millis")),
                row.getLong("version"));
    }

    private static @Nullable VideoMedia media(ResultSet row) throws SQLException {
        var key = row.getString("video_key");
        return key == null
                ? null
                : new VideoMedia(
                        key,
                        row.getString("thumbnail_key"),
                        row.getLong("bytes"),
                        row.getLong("duration_millis"),
                        row.getInt("width"),
                        row.getInt("height"),
                        row.getString("codec"));
    }
}
