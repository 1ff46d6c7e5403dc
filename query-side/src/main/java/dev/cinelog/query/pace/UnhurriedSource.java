package dev.cinelog.query.pace;

import java.time.Duration;
import java.time.Instant;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;

/**
 * Events as another source has them, except that whoever waits for more is called only so often: where many come, they come many
 * at a time.
 *
 * @param pause from one call to the next at least
 */
public record UnhurriedSource(StreamableMessageSource<TrackedEventMessage<?>> events, Duration pause)
        implements StreamableMessageSource<TrackedEventMessage<?>> {

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(TrackingToken from) {
        return new UnhurriedStream<>(events.openStream(from), pause);
    }

    @Override
    public TrackingToken createTailToken() {
        return events.createTailToken();
    }

    @Override
    public TrackingToken createHeadToken() {
        return events.createHeadToken();
    }

    @Override
    public TrackingToken createTokenAt(Instant time) {
        return events.createTokenAt(time);
    }
}
