package dev.cinelog.query.rebuild;

import dev.cinelog.api.readmodel.DeadLetterRemedy;
import dev.cinelog.query.projection.Announcement;
import dev.cinelog.query.projection.BatchWriter;
import dev.cinelog.query.projection.ProjectionSettings;
import dev.cinelog.query.projection.ReadModel;
import dev.cinelog.query.store.EventDecoder;
import dev.cinelog.query.store.StoredEvent;
import dev.cinelog.query.store.StoredEvents;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;

/**
 * Tries parked events again, or gives them up, within the transaction that calls it. The live token is held meanwhile, so
 * that no later event of the same aggregate overtakes them.
 */
final class DeadLetterDesk {

    private final DataSource dataSource;
    private final JdbcClient jdbc;
    private final StoredEvents events;
    private final EventDecoder decoder;
    private final LiveToken token;

    DeadLetterDesk(DataSource dataSource, StoredEvents events, EventDecoder decoder, LiveToken token) {
        this.dataSource = dataSource;
        this.jdbc = JdbcClient.create(dataSource);
        this.events = events;
        this.decoder = decoder;
        this.token = token;
    }

    /** @param sequence the aggregate whose events they are, null for all */
    void treat(ReadModel readModel, @Nullable String sequence, DeadLetterRemedy remedy) {
        var connection = DataSourceUtils.getConnection(dataSource);
        try {
            if (token.hold(connection, readModel).isEmpty()) {
                throw new ConcurrencyFailureException("%s is being written".formatted(readModel.group()));
            }
            for (var parked : sequences(readModel, sequence)) {
                treat(connection, readModel, parked, remedy);
            }
        } catch (SQLException failure) {
            throw new SQLStateSQLExceptionTranslator().translate("Dead letters", null, failure);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    private List<String> sequences(ReadModel readModel, @Nullable String sequence) {
        return jdbc
                .sql("select sequence_id from %s.dead_letter group by sequence_id order by min(position)"
                        .formatted(readModel.schema()))
                .query(String.class)
                .list()
                .stream()
                .filter(parked -> sequence == null || sequence.equals(parked))
                .toList();
    }

    private void treat(Connection connection, ReadModel readModel, String sequence, DeadLetterRemedy remedy)
            throws SQLException {
        switch (remedy) {
            case DISCARD ->
                jdbc.sql("delete from %s.dead_letter where sequence_id = ?".formatted(readModel.schema()))
                        .param(sequence)
                        .update();
            case RETRY -> retry(connection, readModel, sequence);
        }
    }

    private void retry(Connection connection, ReadModel readModel, String sequence) throws SQLException {
        Schemas.use(connection, readModel.schema());
        var writer = new BatchWriter(
                readModel.schema(), readModel.projection().get(), ProjectionSettings.DEFAULT.mostDeadLetters());
        var applied = writer.retry(connection, parked(readModel, sequence));
        Announcement.send(connection, readModel.group(), applied, Set.of());
    }

    /** In the order in which they happened. */
    private List<TrackedEventMessage<?>> parked(ReadModel readModel, String sequence) {
        var ids = jdbc.sql("select event_id from %s.dead_letter where sequence_id = ?".formatted(readModel.schema()))
                .param(sequence)
                .query(String.class)
                .list();
        var stored = new ArrayList<>(events.byIds(ids));
        stored.sort(Comparator.comparingLong(StoredEvent::sequence));
        return decoder.decode(stored).toList();
    }
}
