package dev.cinelog.saga.webhook;

import static dev.cinelog.saga.webhook.Notices.ADA;
import static dev.cinelog.saga.webhook.Notices.COMPLETED;
import static dev.cinelog.saga.webhook.Notices.FAILED;
import static dev.cinelog.saga.webhook.Notices.THEN;
import static dev.cinelog.saga.webhook.Notices.VIDEO;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.api.generation.FailureReason;
import dev.cinelog.api.generation.GenerationId;
import dev.cinelog.api.generation.event.GenerationFailed;
import dev.cinelog.api.video.VideoMedia;
import dev.cinelog.api.video.event.VideoPublished;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DisallowReplay;
import org.junit.jupiter.api.Test;

class WhenVideoEndedThenNotifyTest {

    private static final VideoMedia MEDIA = new VideoMedia("video.mp4", "video.jpg", 1, 1_000, 64, 64, "h264");

    private final List<Announcement> outbox = new ArrayList<>();
    private final WhenVideoEndedThenNotify policy = new WhenVideoEndedThenNotify(outbox::add);

    @Test
    void tellsOfAVideoThatIsReady() {
        policy.on(new VideoPublished(VIDEO, ADA, MEDIA), THEN, "1");

        assertThat(outbox).containsExactly(new Announcement(COMPLETED, ADA, 0));
    }

    @Test
    void tellsOfAVideoThatWillNeverBe() {
        policy.on(new GenerationFailed(new GenerationId("job"), VIDEO, new FailureReason("no", "No.")), THEN, "2");

        assertThat(outbox).containsExactly(new Announcement(FAILED, null, 0));
    }

    @Test
    void nobodyIsToldAgainWhenHistoryIsReadAgain() {
        assertThat(WhenVideoEndedThenNotify.class).hasAnnotation(DisallowReplay.class);
    }
}
