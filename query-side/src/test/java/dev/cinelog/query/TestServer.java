package dev.cinelog.query;

import dev.cinelog.query.account.AccountReadModel;
import dev.cinelog.query.audit.AuditSchema;
import dev.cinelog.query.connection.TerseDataSource;
import dev.cinelog.query.creatorstats.CreatorStatsReadModel;
import dev.cinelog.query.feed.FeedReadModel;
import dev.cinelog.query.generation.GenerationReadModel;
import dev.cinelog.query.leaderboard.LeaderboardReadModel;
import dev.cinelog.query.liked.LikedReadModel;
import dev.cinelog.query.profile.ProfileReadModel;
import dev.cinelog.query.project.ProjectReadModel;
import dev.cinelog.query.projection.ReadModel;
import dev.cinelog.query.projection.ReadModelSchemas;
import dev.cinelog.query.rebuild.RebuildSchema;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The PostgreSQL of this test run. Its databases are copies of one that has every table. */
final class TestServer implements AutoCloseable {

    static final List<ReadModel> READ_MODELS = List.of(
            AccountReadModel.readModel(),
            CreatorStatsReadModel.readModel(),
            FeedReadModel.readModel(),
            GenerationReadModel.readModel(),
            LeaderboardReadModel.readModel(),
            LikedReadModel.readModel(),
            ProfileReadModel.readModel(ReversedText.INSTANCE),
            ProjectReadModel.readModel());

    /** Where the module that runs Cinelog makes the table of positions. */
    private static final Path POSITIONS = Path.of("../app/src/main/resources/db/process/V1__process.sql");

    /** And the event store. */
    private static final Path EVENTS = Path.of("../app/src/main/resources/db/eventstore/V1__events.sql");

    private final EmbeddedPostgres postgres;
    private final AtomicInteger databases = new AtomicInteger();

    TestServer() {
        try {
            postgres = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "200")
                    .start();
            makeTemplate();
        } catch (IOException failure) {
            throw new IllegalStateException("No PostgreSQL to test with", failure);
        }
    }

    /** A fresh database with every table, all empty. */
    PGSimpleDataSource newDatabase() {
        var name = "test_" + databases.incrementAndGet();
        execute(dataSource("postgres"), "create database " + name + " template every_table");
        return dataSource(name);
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }

    private void makeTemplate() throws IOException {
        execute(dataSource("postgres"), "create database every_table");
        var template = dataSource("every_table");
        execute(template, "create schema process; " + Files.readString(POSITIONS));
        execute(template, "create schema event_store; " + Files.readString(EVENTS));
        RebuildSchema.migrate(template);
        AuditSchema.migrate(template);
        new ReadModelSchemas(template).migrate(READ_MODELS);
    }

    /** As the product sets its connections up. */
    private PGSimpleDataSource dataSource(String database) {
        var dataSource = new TerseDataSource();
        dataSource.setUrl(postgres.getJdbcUrl("postgres", database));
        dataSource.setReWriteBatchedInserts(true);
        return dataSource;
    }

    private static void execute(PGSimpleDataSource dataSource, String sql) {
        JdbcClient.create(dataSource).sql(sql).update();
    }
}
