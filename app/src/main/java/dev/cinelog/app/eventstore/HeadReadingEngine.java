package dev.cinelog.app.eventstore;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.jspecify.annotations.Nullable;

/**
 * Axon's engine on JDBC, which asks less often at the head of history. The store's producer reads there until nothing comes, and
 * once more because something had come: five statements for a handful of events. Here the first that comes to the end of history
 * is the last, unless somebody says that there is more.
 */
class HeadReadingEngine extends JdbcEventStorageEngine {

    /**
     * @param token of the last event that was there
     * @param news how often there were news before the end was looked for
     */
    private record End(TrackingToken token, long news) {}

    private final AtomicLong news = new AtomicLong();
    private volatile @Nullable End end;

    HeadReadingEngine(Builder builder) {
        super(builder);
    }

    /** Says that there may be more events than were read. */
    void expectMore() {
        news.incrementAndGet();
    }

    /** @param mayBlock as the store's producer asks, which alone reads at the head all the time */
    @Override
    protected Stream<? extends TrackedEventData<?>> readEventData(TrackingToken token, boolean mayBlock) {
        return mayBlock ? readHead(token) : super.readEventData(token, mayBlock);
    }

    private Stream<? extends TrackedEventData<?>> readHead(@Nullable TrackingToken from) {
        var newsBefore = news.get();
        var known = end;
        end = null;
        if (known != null && known.token().equals(from) && known.news() == newsBefore) {
            return Stream.empty();
        }
        var events = fetchTrackedEvents(from, batchSize());
        if (endsHistory(events, from)) {
            end = new End(events.get(events.size() - 1).trackingToken(), newsBefore);
        }
        return events.stream();
    }

    /** A batch is a stretch of the global index. One whose last event lies before the end of its stretch has all there were. */
    private boolean endsHistory(List<? extends TrackedEventData<?>> events, @Nullable TrackingToken from) {
        return !events.isEmpty()
                && from instanceof GapAwareTrackingToken begin
                && events.get(events.size() - 1).trackingToken() instanceof GapAwareTrackingToken last
                && last.getIndex() < begin.getIndex() + batchSize();
    }
}
