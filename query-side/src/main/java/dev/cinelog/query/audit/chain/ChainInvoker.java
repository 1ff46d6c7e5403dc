package dev.cinelog.query.audit.chain;

import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.jdbc.datasource.DataSourceUtils;

/** Lets an Axon processor feed the chain: only ids are taken from its batch, what is hashed is read from the store as it lies. */
final class ChainInvoker implements EventHandlerInvoker {

    private static final String GATHERED = "gathered:" + ChainProcessor.GROUP;

    private final ChainAppender appender;
    private final DataSource dataSource;

    ChainInvoker(ChainAppender appender, DataSource dataSource) {
        this.appender = appender;
        this.dataSource = dataSource;
    }

    /** Every event, also those of types that this version does not know. */
    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return true;
    }

    @Override
    public boolean canHandleType(Class<?> payloadType) {
        return true;
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) {
        gathered(CurrentUnitOfWork.get()).add(message.getIdentifier());
    }

    @Override
    public boolean supportsReset() {
        return false;
    }

    private Set<String> gathered(UnitOfWork<?> unitOfWork) {
        return unitOfWork.getOrComputeResource(GATHERED, key -> {
            var ids = new LinkedHashSet<String>();
            unitOfWork.onPrepareCommit(work -> append(ids));
            return ids;
        });
    }

    private void append(Set<String> ids) {
        var connection = DataSourceUtils.getConnection(dataSource);
        try {
            appender.append(connection, ids);
        } catch (SQLException failure) {
            throw new IllegalStateException("The audit chain could not append a batch", failure);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }
}
