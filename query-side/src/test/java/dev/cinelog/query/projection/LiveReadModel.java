package dev.cinelog.query.projection;

import java.io.Serial;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** A read model that is fed as its processor feeds it: a batch a unit of work, a unit of work a transaction. */
public final class LiveReadModel {

    private final LiveInvoker invoker;
    private final SpringTransactionManager transactions;

    public LiveReadModel(ReadModel readModel, DataSource dataSource) {
        this(readModel, readModel.schema(), ProjectionSettings.DEFAULT.mostDeadLetters(), dataSource);
    }

    LiveReadModel(ReadModel readModel, String schema, int mostDeadLetters, DataSource dataSource) {
        var writer = new BatchWriter(schema, readModel.projection().get(), mostDeadLetters);
        var connections = new SearchPath(schema, dataSource);
        this.invoker = new LiveInvoker(readModel.group(), writer, connections);
        this.transactions = new SpringTransactionManager(new DataSourceTransactionManager(connections));
    }

    /** Applies events as one batch, or throws and applies none. */
    public void apply(List<? extends TrackedEventMessage<?>> batch) {
        var unitOfWork = new BatchingUnitOfWork<TrackedEventMessage<?>>(List.copyOf(batch));
        unitOfWork.attachTransaction(transactions);
        var result = unitOfWork.executeWithResult(
                () -> {
                    handle(unitOfWork.getMessage());
                    return null;
                },
                RollbackConfigurationType.ANY_THROWABLE);
        if (result.isExceptional()) {
            throw new BatchRolledBack(result.exceptionResult());
        }
    }

    private void handle(TrackedEventMessage<?> event) {
        if (invoker.canHandle(event, Segment.ROOT_SEGMENT)) {
            invoker.handle(event, Segment.ROOT_SEGMENT);
        }
    }

    /** Nothing of a batch was applied. */
    public static final class BatchRolledBack extends RuntimeException {

        @Serial
        private static final long serialVersionUID = 1L;

        BatchRolledBack(Throwable cause) {
            super(cause);
        }
    }
}
