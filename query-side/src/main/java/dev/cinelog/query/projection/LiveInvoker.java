package dev.cinelog.query.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DataSourceUtils;

/**
 * Lets an Axon processor feed a read model: gathers the events of its batch, and writes them all at once just before the
 * transaction commits that stores the token. An event that a committed batch already held is passed over.
 */
final class LiveInvoker implements EventHandlerInvoker {

    private final String group;
    private final BatchWriter writer;
    private final DataSource dataSource;
    private volatile @Nullable TrackingToken applied;

    LiveInvoker(String group, BatchWriter writer, DataSource dataSource) {
        this.group = group;
        this.writer = writer;
        this.dataSource = dataSource;
    }

    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return canHandleType(message.getPayloadType());
    }

    @Override
    public boolean canHandleType(Class<?> payloadType) {
        return writer.isInterestedIn(payloadType);
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) {
        if (isNew(message)) {
            gathered(CurrentUnitOfWork.get()).add(message);
        }
    }

    @Override
    public boolean supportsReset() {
        return false;
    }

    private boolean isNew(EventMessage<?> message) {
        var last = applied;
        return last == null
                || !(message instanceof TrackedEventMessage<?> tracked)
                || !last.covers(tracked.trackingToken());
    }

    private List<EventMessage<?>> gathered(UnitOfWork<?> unitOfWork) {
        return unitOfWork.getOrComputeResource("gathered:" + group, key -> {
            var batch = new ArrayList<EventMessage<?>>();
            unitOfWork.onPrepareCommit(work -> write(batch));
            unitOfWork.afterCommit(work -> remember(batch));
            return batch;
        });
    }

    private void write(List<EventMessage<?>> batch) {
        var connection = DataSourceUtils.getConnection(dataSource);
        try {
            write(connection, withoutRepeats(batch));
        } catch (SQLException failure) {
            throw new ProjectionFailedException(group, failure);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    private void write(Connection connection, List<EventMessage<?>> batch) throws SQLException {
        var touched = writer.write(connection, batch);
        var applied = batch.stream().map(EventMessage::getIdentifier).toList();
        Announcement.send(connection, group, applied, touched);
    }

    private static List<EventMessage<?>> withoutRepeats(List<EventMessage<?>> batch) {
        var seen = new HashSet<String>();
        return batch.stream().filter(event -> seen.add(event.getIdentifier())).toList();
    }

    private void remember(List<EventMessage<?>> batch) {
        if (batch.get(batch.size() - 1) instanceof TrackedEventMessage<?> tracked) {
            var last = applied;
            applied = last == null ? tracked.trackingToken() : last.upperBound(tracked.trackingToken());
        }
    }
}
