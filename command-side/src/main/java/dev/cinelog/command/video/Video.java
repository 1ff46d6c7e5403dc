package dev.cinelog.command.video;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.video.VideoId;
import dev.cinelog.api.video.command.CreateVideo;
import dev.cinelog.api.video.command.PublishVideo;
import dev.cinelog.api.video.event.VideoPublished;
import dev.cinelog.api.video.event.VideoRequested;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.NullUnmarked;

/** A video. Its visibility is an intention from the start; it is published once, when its bytes are there. */
@NullUnmarked
public class Video {

    @AggregateIdentifier
    private VideoId id;

    private AccountId accountId;
    private boolean published;

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
                command.sourceVideoId()));
    }

    /** For the repository, before it replays history. */
    Video() {}

    @CommandHandler
    public void handle(PublishVideo command) {
        if (!published) {
            apply(new VideoPublished(id, accountId, command.media()));
        }
    }

    @EventSourcingHandler
    void on(VideoRequested event) {
        id = event.videoId();
        accountId = event.accountId();
    }

    @EventSourcingHandler
    void on(VideoPublished event) {
        published = true;
    }
}
