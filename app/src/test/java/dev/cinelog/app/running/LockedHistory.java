package dev.cinelog.app.running;

import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** History that is written past the product, in one transaction of many events. */
public final class LockedHistory {

    private LockedHistory() {}

    /**
     * Writes while nobody else does. One event with an index between theirs, committed before them, would have every reader
     * remember the thousands that are missing, once for each event that it reads.
     */
    public static void write(DataSource source, Consumer<JdbcClient> writing) {
        var jdbc = JdbcClient.create(source);
        new TransactionTemplate(new JdbcTransactionManager(source)).executeWithoutResult(transaction -> {
            jdbc.sql("lock table event_store.domain_event in exclusive mode").update();
            writing.accept(jdbc);
        });
    }
}
