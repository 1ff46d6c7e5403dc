package dev.cinelog.saga.removal;

import dev.cinelog.api.generation.command.RemoveMedia;
import dev.cinelog.api.video.event.VideoDeleted;
import dev.cinelog.saga.alarm.Alarms;
import java.time.Duration;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;

/**
 * Has the bytes of a deleted video removed: at once, and once more when no worker can be at it any longer, for one may have been
 * killed between storing its result and hearing that nobody wants it.
 */
@ProcessingGroup(WhenVideoDeletedThenRemoveMedia.GROUP)
@DisallowReplay
public class WhenVideoDeletedThenRemoveMedia {

    public static final String GROUP = "policy.remove-media";

    private final Alarms alarms;
    private final Duration longestJob;

    /** @param longestJob after which nobody works on a job any more */
    public WhenVideoDeletedThenRemoveMedia(Alarms alarms, Duration longestJob) {
        this.alarms = alarms;
        this.longestJob = longestJob;
    }

    @EventHandler
    public void on(VideoDeleted event, @Timestamp Instant at) {
        var command = new RemoveMedia(event.generationId());
        alarms.at("generation:%s:remove".formatted(event.generationId()), at, command);
        alarms.at("generation:%s:sweep".formatted(event.generationId()), at.plus(longestJob), command);
    }
}
