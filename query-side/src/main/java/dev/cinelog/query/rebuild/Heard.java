package dev.cinelog.query.rebuild;

import dev.cinelog.api.ReadModelGroup;
import dev.cinelog.query.projection.Announcement;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;

/** Lets whoever asked for something read at once what came of it, through whatever process: announced as the transaction commits. */
final class Heard implements Consumer<String> {

    private final DataSource dataSource;

    Heard(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void accept(String eventId) {
        var connection = DataSourceUtils.getConnection(dataSource);
        try {
            Announcement.send(connection, ReadModelGroup.REBUILDS, List.of(eventId), Set.of());
        } catch (SQLException failure) {
            throw new SQLStateSQLExceptionTranslator().translate("Announcement", null, failure);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }
}
