package dev.cinelog.query.feed;

import dev.cinelog.api.account.event.AccountClosed;
import dev.cinelog.api.account.event.AccountOpened;
import dev.cinelog.api.account.event.UsernameChanged;
import dev.cinelog.api.engagement.Reaction;
import dev.cinelog.api.engagement.TargetType;
import dev.cinelog.api.engagement.event.Reacted;
import dev.cinelog.api.engagement.event.VideoViewed;
import dev.cinelog.api.generation.event.GenerationCancelled;
import dev.cinelog.api.generation.event.GenerationFailed;
import dev.cinelog.api.generation.event.GenerationProgressed;
import dev.cinelog.api.generation.event.GenerationRetried;
import dev.cinelog.api.generation.event.GenerationStarted;
import dev.cinelog.api.video.VideoId;
import dev.cinelog.api.video.VideoStatus;
import dev.cinelog.api.video.event.VideoDeleted;
import dev.cinelog.api.video.event.VideoPublished;
import dev.cinelog.api.video.event.VideoRequested;
import dev.cinelog.query.projection.Projection;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;

/** Fills the feed. */
public final class FeedProjection implements Projection {

    private final Map<UUID, CardChange> cards = new LinkedHashMap<>();
    private final Map<UUID, String> authors = new LinkedHashMap<>();

    @EventHandler
    void on(VideoRequested event, @Timestamp Instant at) {
        // What was said of a video before there was one counts for nothing, in the same batch too.
        cards.remove(UUID.fromString(event.videoId().value()));
        card(event.videoId(), at).requested = event;
    }

    @EventHandler
    void on(GenerationStarted event, @Timestamp Instant at) {
        card(event.videoId(), at).status = VideoStatus.RENDERING;
    }

    @EventHandler
    void on(GenerationProgressed event, @Timestamp Instant at) {
        card(event.videoId(), at).progress = event.percent();
    }

    @EventHandler
    void on(GenerationFailed event, @Timestamp Instant at) {
        var card = card(event.videoId(), at);
        card.status = VideoStatus.FAILED;
        card.failureReason = event.reason().message();
    }

    @EventHandler
    void on(GenerationCancelled event, @Timestamp Instant at) {
        card(event.videoId(), at).status = VideoStatus.CANCELLED;
    }

    @EventHandler
    void on(VideoPublished event, @Timestamp Instant at) {
        var card = card(event.videoId(), at);
        card.status = VideoStatus.READY;
        card.progress = 100;
        card.media = event.media();
    }

    @EventHandler
    void on(VideoDeleted event, @Timestamp Instant at) {
        card(event.videoId(), at).deleted = true;
    }

    /** It is made anew. */
    @EventHandler
    void on(GenerationRetried event, @Timestamp Instant at) {
        var card = card(event.videoId(), at);
        card.status = VideoStatus.REQUESTED;
        card.progress = 0;
        card.failureReason = "";
    }

    @EventHandler
    void on(Reacted event, @Timestamp Instant at) {
        if (event.target().type() == TargetType.VIDEO) {
            var card = card(new VideoId(event.target().id()), at);
            card.likes += step(event, Reaction.LIKE);
            card.dislikes += step(event, Reaction.DISLIKE);
        }
    }

    @EventHandler
    void on(VideoViewed event, @Timestamp Instant at) {
        card(event.videoId(), at).views++;
    }

    @EventHandler
    void on(AccountOpened event) {
        authors.put(UUID.fromString(event.accountId().value()), event.username());
    }

    @EventHandler
    void on(UsernameChanged event) {
        authors.put(UUID.fromString(event.accountId().value()), event.username());
    }

    @EventHandler
    void on(AccountClosed event) {
        authors.put(UUID.fromString(event.accountId().value()), "");
    }

    @Override
    public Set<String> flush(Connection connection) throws SQLException {
        FeedStatements.writeAuthors(connection, authors);
        FeedStatements.writeCards(connection, cards.values());
        return cards.keySet().stream().map(UUID::toString).collect(Collectors.toSet());
    }

    @Override
    public void discard() {
        cards.clear();
        authors.clear();
    }

    @Override
    public int gathered() {
        return cards.size() + authors.size();
    }

    @Override
    public boolean findsRowsByKey() {
        return true;
    }

    private CardChange card(VideoId videoId, Instant at) {
        return cards.computeIfAbsent(UUID.fromString(videoId.value()), CardChange::new)
                .at(at);
    }

    private static int step(Reacted event, Reaction kind) {
        return (event.reaction() == kind ? 1 : 0) - (event.before() == kind ? 1 : 0);
    }
}
