package dev.cinelog.command.engagement;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.cinelog.api.engagement.ViewingId;
import dev.cinelog.api.engagement.command.RecordView;
import dev.cinelog.api.engagement.event.VideoViewed;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.NullUnmarked;

/**
 * One viewer's half hour with one video. It is created without being loaded: that its first event is unique in the store
 * refuses the second view, and nobody can grow the store for ever.
 */
@NullUnmarked
public class Viewing {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private ViewingId id;

    @CommandHandler
    public Viewing(RecordView command) {
        apply(new VideoViewed(command.viewingId(), command.videoId(), command.accountId()));
    }

    /** For the repository, before it replays history. */
    Viewing() {}

    @EventSourcingHandler
    void on(VideoViewed event) {
        id = event.viewingId();
    }
}
