package dev.cinelog.command.video;

import static dev.cinelog.command.RefusedWith.refusedWith;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.generation.GenerationId;
import dev.cinelog.api.generation.RenderSpec;
import dev.cinelog.api.project.ProjectId;
import dev.cinelog.api.video.VideoId;
import dev.cinelog.api.video.VideoMedia;
import dev.cinelog.api.video.Visibility;
import dev.cinelog.api.video.command.CreateVideo;
import dev.cinelog.api.video.command.DeleteVideo;
import dev.cinelog.api.video.command.PublishVideo;
import dev.cinelog.api.video.event.VideoDeleted;
import dev.cinelog.api.video.event.VideoPublished;
import dev.cinelog.api.video.event.VideoRequested;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class VideoTest {

    private static final VideoId VIDEO = new VideoId("video");
    private static final VideoId SOURCE = new VideoId("source");
    private static final AccountId ADA = new AccountId("ada");
    private static final GenerationId JOB = new GenerationId("job");
    private static final ProjectId PROJECT = new ProjectId("project");
    private static final RenderSpec SPEC = new RenderSpec("storyboard", 1280, 720, 8);
    private static final VideoMedia MEDIA = new VideoMedia("v.mp4", "v.jpg", 1000, 8000, 1280, 720, "h264");
    private static final CreateVideo CREATE =
            new CreateVideo(VIDEO, ADA, JOB, "a lighthouse", SPEC, Visibility.UNLISTED, 2, SOURCE, PROJECT, "{}");
    private static final VideoRequested REQUESTED =
            new VideoRequested(VIDEO, ADA, JOB, "a lighthouse", SPEC, Visibility.UNLISTED, 2, SOURCE, PROJECT, "{}");

    private final AggregateTestFixture<Video> fixture = new AggregateTestFixture<>(Video.class);

    @Test
    void isRequested() {
        fixture.givenNoPriorActivity().when(CREATE).expectEvents(REQUESTED);
    }

    @Test
    void refusesToBeCreatedTwice() {
        fixture.given(REQUESTED).when(CREATE).expectException(EventStoreException.class);
    }

    @Test
    void isPublishedInItsAuthorsName() {
        fixture.given(REQUESTED)
                .when(new PublishVideo(VIDEO, MEDIA))
                .expectEvents(new VideoPublished(VIDEO, ADA, MEDIA));
    }

    @Test
    void isPublishedOnce() {
        fixture.given(REQUESTED, new VideoPublished(VIDEO, ADA, MEDIA))
                .when(new PublishVideo(VIDEO, MEDIA))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void isDeletedOnceByItsAuthor() {
        var deleted = new VideoDeleted(VIDEO, ADA, JOB);

        fixture.given(REQUESTED).when(new DeleteVideo(VIDEO, ADA)).expectEvents(deleted);
        fixture.given(REQUESTED, deleted).when(new DeleteVideo(VIDEO, ADA)).expectNoEvents();
    }

    @Test
    void isNotDeletedByStrangersWhoDoNotLearnThatItExists() {
        fixture.given(REQUESTED)
                .when(new DeleteVideo(VIDEO, new AccountId("eve")))
                .expectException(refusedWith(ErrorCode.VIDEO_NOT_FOUND));
    }

    @Test
    void isNotPublishedAfterItWasDeleted() {
        fixture.given(REQUESTED, new VideoDeleted(VIDEO, ADA, JOB))
                .when(new PublishVideo(VIDEO, MEDIA))
                .expectNoEvents();
    }
}
