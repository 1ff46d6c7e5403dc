package dev.cinelog.command.video;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.generation.GenerationId;
import dev.cinelog.api.video.VideoId;
import dev.cinelog.api.video.command.CreateVideo;
import dev.cinelog.api.video.command.DeleteVideo;
import dev.cinelog.api.video.command.PublishVideo;
import dev.cinelog.api.video.event.VideoDeleted;
import dev.cinelog.api.video.event.VideoPublished;
import dev.cinelog.api.video.event.VideoRequested;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.NullUnmarked;

/**
 * A video. Its visibility is an intention from the start; it is published once, when its bytes are there, and never after its
 * author took it away.
 */
@NullUnmarked
public class Video {

    @AggregateIdentifier
    private VideoId id;

    private AccountId accountId;
    private GenerationId generationId;
    private boolean published;
    private boolean deleted;

    @CommandHandler
    public Video(CreateVideo command) {
        apply(new VideoRequested(
                command.videoId(),
                command.accountId(),
                command.generationId(),
                command.prompt(),
                command.spec(),
                command.visibility(),
                command.maxRetries(),
                command.sourceVideoId(),
                command.projectId(),
                command.metadata()));
    }

    /** For the repository, before it replays history. */
    Video() {}

    @CommandHandler
    public void handle(PublishVideo command) {
        if (!published && !deleted) {
            apply(new VideoPublished(id, accountId, command.media()));
        }
    }

    @CommandHandler
    public void handle(DeleteVideo command) {
        if (!command.accountId().equals(accountId)) {
            throw new Refusal(ErrorCode.VIDEO_NOT_FOUND, "There is no such video.");
        }
        if (!deleted) {
            apply(new VideoDeleted(id, accountId, generationId));
        }
    }

    @EventSourcingHandler
    void on(VideoRequested event) {
        id = event.videoId();
        accountId = event.accountId();
        generationId = event.generationId();
    }

    @EventSourcingHandler
    void on(VideoPublished event) {
        published = true;
    }

    @EventSourcingHandler
    void on(VideoDeleted event) {
        deleted = true;
    }
}
