package dev.cinelog.query.feed;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.video.query.FeedPage;
import dev.cinelog.api.video.query.FindFeedPage;
import dev.cinelog.api.video.query.FindVideosOf;
import dev.cinelog.api.video.query.GetVideo;
import dev.cinelog.api.video.query.Moment;
import dev.cinelog.api.video.query.Position;
import dev.cinelog.api.video.query.VideoCard;
import dev.cinelog.api.video.query.VideoPage;
import dev.cinelog.api.video.query.WatchVideo;
import dev.cinelog.query.consistency.TouchedKeys;
import dev.cinelog.query.page.PageLength;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers out of the feed. Who may see what is part of each statement. */
public final class FeedQueries {

    /** Above every id and every score. */
    private static final Position TOP = new Position(Double.POSITIVE_INFINITY, "ffffffff-ffff-ffff-ffff-ffffffffffff");

    private static final UUID NOBODY = new UUID(0, 0);

    private static final String RANKED = """
             and (card.ranking_score, card.video_id) < (:score, :id)
            order by card.ranking_score desc, card.video_id desc limit :most
            """;

    static final String FEED = "select * from (("
            + CardRow.SELECT + " where card.visibility = 'PUBLIC' and card.status = 'READY'" + RANKED
            + ") union all (" + CardRow.SELECT
            + " where card.account_id = :viewer and card.visibility = 'PUBLIC' and card.status <> 'READY'" + RANKED
            + ")) as page order by ranking_score desc, video_id desc limit :most";

    private static final String ONE = CardRow.SELECT + """
             where card.video_id = :id
              and (card.account_id = :viewer or (card.visibility <> 'PRIVATE' and card.status = 'READY'))
            """;

    static final String BY_AUTHOR = CardRow.SELECT + """
             where card.account_id = :author
              and (card.account_id = :viewer or (card.visibility = 'PUBLIC' and card.status = 'READY'))
              and (card.created_millis, card.video_id) < (:millis, :id)
            order by card.created_millis desc, card.video_id desc limit :most
            """;

    private final JdbcClient jdbc;
    private final TouchedKeys touched;

    FeedQueries(JdbcClient jdbc, TouchedKeys touched) {
        this.jdbc = jdbc;
        this.touched = touched;
    }

    @QueryHandler
    public FeedPage handle(FindFeedPage query) {
        var after = query.after() == null ? TOP : query.after();
        var cards = jdbc.sql(PageLength.in(FEED, query.limit() + 1))
                .param("viewer", uuid(query.viewer()))
                .param("score", after.score())
                .param("id", UUID.fromString(after.videoId()))
                .query(CardRow::read)
                .list();
        if (cards.size() <= query.limit()) {
            return new FeedPage(cards, null);
        }
        var last = cards.get(query.limit() - 1);
        return new FeedPage(
                List.copyOf(cards.subList(0, query.limit())),
                new Position(last.rankingScore(), last.videoId().value()));
    }

    @QueryHandler
    public VideoCard handle(GetVideo query) {
        return jdbc.sql(ONE)
                .param("id", UUID.fromString(query.videoId().value()))
                .param("viewer", uuid(query.viewer()))
                .query(CardRow::read)
                .optional()
                .orElseThrow(() -> new Refusal(ErrorCode.VIDEO_NOT_FOUND, "There is no such video."));
    }

    @QueryHandler
    public CompletableFuture<VideoCard> handle(WatchVideo query) {
        return watch(query, System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(query.millis()));
    }

    private CompletableFuture<VideoCard> watch(WatchVideo query, long until) {
        var read = new GetVideo(query.videoId(), query.viewer());
        var key = UUID.fromString(query.videoId().value()).toString();
        var millis = Math.max(0, TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime()));
        var change = touched.next(FeedReadModel.GROUP, key, millis);
        try {
            var now = handle(read);
            if (now.version() == query.seenVersion()) {
                // A change that was seen already may be announced late, and others may not be heard at all.
                return change.thenComposeAsync(
                        changed -> changed ? watch(query, until) : CompletableFuture.completedFuture(handle(read)));
            }
            change.cancel(false);
            return CompletableFuture.completedFuture(now);
        } catch (RuntimeException refused) {
            change.cancel(false);
            throw refused;
        }
    }

    @QueryHandler
    public VideoPage handle(FindVideosOf query) {
        var after = query.after();
        var cards = jdbc.sql(BY_AUTHOR)
                .param("author", uuid(query.accountId()))
                .param("viewer", uuid(query.viewer()))
                .param("millis", after == null ? Long.MAX_VALUE : after.at().toEpochMilli())
                .param("id", UUID.fromString(after == null ? TOP.videoId() : after.id()))
                .param("most", query.limit() + 1)
                .query(CardRow::read)
                .list();
        return page(cards, query.limit());
    }

    private static VideoPage page(List<VideoCard> cards, int limit) {
        if (cards.size() <= limit) {
            return new VideoPage(cards, null);
        }
        var last = cards.get(limit - 1);
        return new VideoPage(
                List.copyOf(cards.subList(0, limit)),
                new Moment(last.createdAt(), last.videoId().value()));
    }

    private static UUID uuid(@Nullable AccountId accountId) {
        return accountId == null ? NOBODY : UUID.fromString(accountId.value());
    }
}
