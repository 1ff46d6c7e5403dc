package dev.cinelog.command.video;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.cinelog.api.video.command.RecordDownload;
import dev.cinelog.api.video.event.VideoDownloaded;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.NullUnmarked;

/** That a person took a video home in one half hour; a second time in it is refused as already there. */
@NullUnmarked
public class Download {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private String id;

    @CommandHandler
    public Download(RecordDownload command) {
        apply(new VideoDownloaded(command.downloadId(), command.videoId(), command.accountId()));
    }

    /** For the repository, before it replays history. */
    Download() {}

    @EventSourcingHandler
    void on(VideoDownloaded event) {
        id = event.downloadId();
    }
}
