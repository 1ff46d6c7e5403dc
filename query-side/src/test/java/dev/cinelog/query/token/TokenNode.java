package dev.cinelog.query.token;

import java.time.Duration;
import javax.sql.DataSource;
import org.axonframework.serialization.json.JacksonSerializer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One process with its token store, and what it writes beside its token. */
final class TokenNode {

    static final String GROUP = "projection.feed";
    static final Duration CLAIM_LASTS = Duration.ofMinutes(10);

    private final FencedTokenStore store;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    TokenNode(String owner, DataSource dataSource) {
        jdbc = JdbcClient.create(dataSource);
        store = new FencedTokenStore(jdbc, JacksonSerializer.defaultSerializer(), owner, CLAIM_LASTS);
        transactions = new TransactionTemplate(new DataSourceTransactionManager(dataSource));
    }

    FencedTokenStore store() {
        return store;
    }

    /** Does something and writes a row, in one transaction. */
    void withARow(String row, Runnable work) {
        transactions.executeWithoutResult(status -> {
            jdbc.sql("insert into readmodel_profile_v2.alias (subject, account_id) values (?, gen_random_uuid())")
                    .param(row)
                    .update();
            work.run();
        });
    }
}
