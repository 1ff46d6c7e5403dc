package dev.cinelog.app.infrastructure;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.cinelog.app.data.DataDirectory;
import dev.cinelog.app.settings.DatabaseSettings;
import dev.cinelog.app.settings.ObjectStoreSettings;
import dev.cinelog.media.MediaStore;
import dev.cinelog.media.MediaStoreProperties;
import dev.cinelog.media.S3MediaStore;
import dev.cinelog.query.connection.TerseDataSource;
import dev.cinelog.query.connection.TransientFailure;
import dev.cinelog.rest.error.Outages;
import java.time.Duration;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Connections to where things are kept. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({DatabaseSettings.class, ObjectStoreSettings.class})
public class InfrastructureConfiguration {

    private static final int CONNECTIONS = 40;

    /**
     * No statement and no pause within a transaction lasts longer than the time after which a gap in history counts as a
     * rollback; a process that is stopped in the middle of one holds nothing up.
     */
    public static final String BOUNDS =
            "set statement_timeout = '8s'; set lock_timeout = '4s'; set idle_in_transaction_session_timeout = '5s'";

    @Bean
    DataDirectory dataDirectory(DatabaseSettings settings) {
        return settings.directory().create();
    }

    @Bean(destroyMethod = "close")
    Infrastructure infrastructure(DataDirectory data, DatabaseSettings settings, ObjectStoreSettings store) {
        return Infrastructure.start(data, settings, store);
    }

    /** Connections of one's own, for those who keep or migrate. */
    @Bean
    PGSimpleDataSource unpooledDataSource(Infrastructure infrastructure) {
        var database = infrastructure.database();
        var dataSource = new TerseDataSource();
        dataSource.setUrl(database.jdbcUrl());
        dataSource.setUser(database.user());
        dataSource.setPassword(database.password());
        dataSource.setReWriteBatchedInserts(true);
        // Details quote rows, and whoever logs a failure would log somebody's name.
        dataSource.setLogServerErrorDetail(false);
        Schemas.migrate(dataSource);
        return dataSource;
    }

    @Bean
    @Primary
    HikariDataSource dataSource(PGSimpleDataSource unpooled) {
        var pool = new HikariConfig();
        pool.setPoolName("cinelog");
        pool.setDataSource(unpooled);
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(4);
        pool.setConnectionTimeout(Duration.ofSeconds(10).toMillis());
        pool.setConnectionInitSql(BOUNDS);
        return new HikariDataSource(pool);
    }

    /** Whose fault it is that something did not work. */
    @Bean
    Outages outages() {
        return TransientFailure::causes;
    }

    @Bean
    MediaStoreProperties mediaStoreProperties(Infrastructure infrastructure) {
        return infrastructure.objectStore();
    }

    @Bean
    MediaStore mediaStore(MediaStoreProperties bucket) {
        return new S3MediaStore(bucket);
    }
}
