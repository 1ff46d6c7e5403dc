package dev.cinelog.query.projection;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import javax.sql.DataSource;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/**
 * Gives each read model connections of its own. Their search path never changes, so PostgreSQL keeps the plans of their
 * statements; connections that change it between transactions are planned for anew each time, which costs more than most
 * of these statements take to run.
 */
public final class ReadModelStores implements AutoCloseable {

    /** One that writes batches, and one that claims. */
    private static final int CONNECTIONS = 2;

    /**
     * Rows and position go together, and both can be had again from the events: no need to wait for the disk. One plan a
     * statement does for any batch: rows are found by key.
     */
    private static final String SETTINGS =
            "set search_path to %s, public; set synchronous_commit to off; set plan_cache_mode to force_generic_plan; ";

    private final DataSource unpooled;
    private final String bounds;
    private final Function<DataSource, TokenStore> tokens;
    private final List<HikariDataSource> pools = new CopyOnWriteArrayList<>();

    /**
     * @param unpooled gives a connection of its own each time
     * @param bounds SQL that limits how long a connection may hold anything up
     * @param tokens makes the token store over the connections of a read model
     */
    public ReadModelStores(DataSource unpooled, String bounds, Function<DataSource, TokenStore> tokens) {
        this.unpooled = unpooled;
        this.bounds = bounds;
        this.tokens = tokens;
    }

    public ReadModelStore open(ReadModel readModel) {
        return open(readModel.group(), readModel.schema());
    }

    /** For what is filled like a read model and is none. */
    public ReadModelStore open(String group, String schema) {
        var config = new HikariConfig();
        config.setPoolName(group);
        config.setDataSource(unpooled);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(Duration.ofSeconds(10).toMillis());
        config.setConnectionInitSql(SETTINGS.formatted(schema) + bounds);
        var pool = new HikariDataSource(config);
        pools.add(pool);
        return new ReadModelStore(
                pool, new SpringTransactionManager(new DataSourceTransactionManager(pool)), tokens.apply(pool));
    }

    @Override
    public void close() {
        pools.forEach(HikariDataSource::close);
        pools.clear();
    }
}
