package dev.cinelog.query.feed;

import static dev.cinelog.query.Events.failed;
import static dev.cinelog.query.Events.opened;
import static dev.cinelog.query.Events.published;
import static dev.cinelog.query.Events.requested;
import static dev.cinelog.query.Events.started;
import static dev.cinelog.query.Ids.account;
import static dev.cinelog.query.Ids.generation;
import static dev.cinelog.query.Ids.video;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.generation.event.GenerationCancelled;
import dev.cinelog.api.video.VideoStatus;
import dev.cinelog.api.video.Visibility;
import dev.cinelog.api.video.query.FindFeedPage;
import dev.cinelog.api.video.query.FindVideosOf;
import dev.cinelog.api.video.query.GetVideo;
import dev.cinelog.query.Events;
import dev.cinelog.query.History;
import dev.cinelog.query.TestDatabase;
import dev.cinelog.query.consistency.TouchedKeys;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VideoVisibilityTest {

    private static final AccountId AUTHOR = account(1);

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final FeedQueries queries = new FeedQueries(database.jdbc(), new TouchedKeys());

    @ParameterizedTest
    @CsvSource({
        // visibility, status, in the feed, by id, in the author's list
        "PUBLIC,   READY,     everyone, everyone, everyone",
        "PUBLIC,   REQUESTED, author,   author,   author",
        "PUBLIC,   RENDERING, author,   author,   author",
        "PUBLIC,   FAILED,    author,   author,   author",
        "PUBLIC,   CANCELLED, author,   author,   author",
        "UNLISTED, READY,     nobody,   everyone, author",
        "UNLISTED, REQUESTED, nobody,   author,   author",
        "UNLISTED, FAILED,    nobody,   author,   author",
        "PRIVATE,  READY,     nobody,   author,   author",
        "PRIVATE,  REQUESTED, nobody,   author,   author",
        "PRIVATE,  CANCELLED, nobody,   author,   author",
    })
    void whoSeesAVideo(Visibility visibility, VideoStatus status, String feed, String byId, String list) {
        project(visibility, status);

        assertThat(audience(this::isInFeedOf)).as("feed").isEqualTo(feed);
        assertThat(audience(this::canOpen)).as("by id").isEqualTo(byId);
        assertThat(audience(this::isListedFor)).as("list").isEqualTo(list);
    }

    @Test
    void aCardTellsEverything() {
        database.project(History.of(opened(1), requested(1, 1), published(1, 1)), FeedReadModel.readModel());

        var card = queries.handle(new GetVideo(video(1), null));

        assertThat(card.videoId()).isEqualTo(video(1));
        assertThat(card.accountId()).isEqualTo(AUTHOR);
        assertThat(card.generationId()).isEqualTo(generation(1));
        assertThat(card.username()).isEqualTo("user_1");
        assertThat(card.prompt()).isEqualTo("Prompt of 1");
        assertThat(card.media()).isEqualTo(Events.media(1));
        assertThat(card.sourceVideoId()).isNull();
        assertThat(card.createdAt()).isEqualTo(History.START.plusSeconds(1));
        assertThat(card.updatedAt()).isEqualTo(History.START.plusSeconds(2));
    }

    @Test
    void anAuthorWhoIsGoneHasNoName() {
        database.project(
                History.of(opened(1), requested(1, 1), published(1, 1), Events.closed(1)), FeedReadModel.readModel());

        assertThat(queries.handle(new GetVideo(video(1), null)).username()).isNull();
    }

    private static void project(Visibility visibility, VideoStatus status) {
        var history = History.of(requested(1, 1, visibility), requested(2, 2, visibility));
        switch (status) {
            case REQUESTED -> {}
            case RENDERING -> history.add(started(1));
            case READY -> history.add(published(1, 1));
            case FAILED -> history.add(failed(1));
            case CANCELLED -> history.add(new GenerationCancelled(generation(1), video(1)));
        }
        database.project(history, FeedReadModel.readModel());
    }

    /** Who of the author, another person and a stranger can. */
    private static String audience(Predicate<@Nullable AccountId> can) {
        var author = can.test(AUTHOR);
        var others = Stream.of(account(3).value(), "").filter(id -> can.test(id.isEmpty() ? null : new AccountId(id)));
        return switch ((int) others.count()) {
            case 2 -> author ? "everyone" : "all but the author";
            case 0 -> author ? "author" : "nobody";
            default -> "some";
        };
    }

    private boolean isInFeedOf(@Nullable AccountId viewer) {
        return queries.handle(new FindFeedPage(viewer, null, 10)).cards().stream()
                .anyMatch(card -> card.videoId().equals(video(1)));
    }

    private boolean isListedFor(@Nullable AccountId viewer) {
        return queries.handle(new FindVideosOf(AUTHOR, viewer, null, 10)).cards().stream()
                .anyMatch(card -> Objects.equals(card.videoId(), video(1)));
    }

    private boolean canOpen(@Nullable AccountId viewer) {
        try {
            return queries.handle(new GetVideo(video(1), viewer)).videoId().equals(video(1));
        } catch (Refusal refusal) {
            assertThat(refusal.code()).isEqualTo(ErrorCode.VIDEO_NOT_FOUND);
            return false;
        }
    }
}
