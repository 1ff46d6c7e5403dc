package dev.cinelog.query.liked;

import dev.cinelog.api.video.query.FindLikedVideos;
import dev.cinelog.api.video.query.Moment;
import dev.cinelog.api.video.query.VideoCard;
import dev.cinelog.api.video.query.VideoPage;
import dev.cinelog.query.feed.CardRow;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers what a person likes. */
public final class LikedQueries {

    private static final UUID LAST_ID = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");

    static final String NEWEST = """
            select liked.liked_millis, %s from %s.liked join %s on card.video_id = liked.video_id
            where liked.account_id = :account
              and (card.account_id = :account or (card.visibility = 'PUBLIC' and card.status = 'READY'))
              and (liked.liked_millis, liked.video_id) < (:millis, :id)
            order by liked.liked_millis desc, liked.video_id desc limit :most
            """.formatted(CardRow.COLUMNS, LikedReadModel.SCHEMA, "(" + CardRow.TABLES + ")");

    private record Like(long millis, VideoCard card) {}

    private final JdbcClient jdbc;

    LikedQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @QueryHandler
    public VideoPage handle(FindLikedVideos query) {
        var after = query.after();
        var likes = jdbc.sql(NEWEST)
                .param("account", UUID.fromString(query.accountId().value()))
                .param("millis", after == null ? Long.MAX_VALUE : after.at().toEpochMilli())
                .param("id", after == null ? LAST_ID : UUID.fromString(after.id()))
                .param("most", query.limit() + 1)
                .query((row, number) -> new Like(row.getLong("liked_millis"), CardRow.read(row, number)))
                .list();
        var shown = likes.subList(0, Math.min(likes.size(), query.limit()));
        return new VideoPage(
                shown.stream().map(Like::card).toList(), likes.size() > query.limit() ? last(shown) : null);
    }

    private static Moment last(List<Like> shown) {
        var like = shown.get(shown.size() - 1);
        return new Moment(
                Instant.ofEpochMilli(like.millis()), like.card().videoId().value());
    }
}
