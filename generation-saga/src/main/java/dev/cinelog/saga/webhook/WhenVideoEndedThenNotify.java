package dev.cinelog.saga.webhook;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.account.WebhookTopic;
import dev.cinelog.api.generation.event.GenerationFailed;
import dev.cinelog.api.video.VideoId;
import dev.cinelog.api.video.event.VideoPublished;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Has people's programs told that a video is ready, or that there will be none. Whoever stopped or deleted a video knows that it
 * ended; they are told nothing.
 */
@ProcessingGroup(WhenVideoEndedThenNotify.GROUP)
@DisallowReplay
public class WhenVideoEndedThenNotify {

    public static final String GROUP = "policy.notify";

    private final Outbox outbox;

    public WhenVideoEndedThenNotify(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventHandler
    public void on(VideoPublished event, @Timestamp Instant at, @MessageIdentifier String id) {
        put(id, WebhookTopic.VIDEO_COMPLETED, at, event.videoId(), event.accountId());
    }

    @EventHandler
    public void on(GenerationFailed event, @Timestamp Instant at, @MessageIdentifier String id) {
        put(id, WebhookTopic.VIDEO_FAILED, at, event.videoId(), null);
    }

    private void put(String event, WebhookTopic topic, Instant at, VideoId videoId, @Nullable AccountId owner) {
        outbox.put(new Announcement(new Notice("evt_" + event, topic, at, videoId), owner, 0));
    }
}
