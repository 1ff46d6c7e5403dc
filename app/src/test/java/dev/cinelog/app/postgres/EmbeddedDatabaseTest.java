package dev.cinelog.app.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.cinelog.app.data.DataDirectory;
import dev.cinelog.app.data.DataLock;
import dev.cinelog.app.data.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    private final Path directory;
    private final DataDirectory data;
    private final DataLock lock;

    EmbeddedDatabaseTest(@TempDir Path directory) {
        this.directory = directory;
        data = new DataDirectory(directory.resolve("data")).create();
        lock = data.lock();
    }

    @AfterEach
    void unlock() throws IOException {
        lock.close();
    }

    @Test
    void keepsWhatWasCommittedOverRestarts() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(data)) {
            Sql sql = new Sql(database);
            sql.run("create table fact (said text)");
            sql.run("insert into fact values ('kept')");
        }
        try (EmbeddedDatabase database = EmbeddedDatabase.start(data)) {
            assertThat(new Sql(database).ask("select said from fact")).isEqualTo("kept");
        }
    }

    @Test
    void isStartedAgainWhereItWasKilled() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(data)) {
            Sql sql = new Sql(database);
            sql.run("create table fact (said text)");
            sql.run("insert into fact values ('kept')");

            PidFile pidFile = new PidFile(directory.resolve("data/postgres"));
            assertThat(pidFile.postmaster().orElseThrow().destroyForcibly()).isTrue();

            await().atMost(Duration.ofMinutes(1))
                    .ignoreExceptionsInstanceOf(SQLException.class)
                    .until(() -> sql.ask("select said from fact"), "kept"::equals);
        }
    }

    @Test
    void isSetUpToLoseNothingAndToBeFoundByNobody() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(data)) {
            Sql sql = new Sql(database);
            assertThat(sql.ask("show fsync")).isEqualTo("on");
            assertThat(sql.ask("show synchronous_commit")).isEqualTo("on");
            assertThat(sql.ask("show full_page_writes")).isEqualTo("on");
            assertThat(sql.ask("show data_checksums")).isEqualTo("on");
            assertThat(sql.ask("show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(sql.ask("show unix_socket_directories")).isEmpty();
            assertThat(sql.ask("select string_agg(distinct auth_method, ',') from pg_hba_file_rules"))
                    .isEqualTo("scram-sha-256");
            assertThat(sql.ask("select count(*) from pg_file_settings where error is not null"))
                    .isEqualTo("0");
            assertThatThrownBy(() -> new Sql(database, "wrong").ask("select 1")).hasMessageContaining("password");
        }
    }

    @Test
    void sortsByCodePointAndKnowsLettersBeyondAscii() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(data)) {
            Sql sql = new Sql(database);
            assertThat(sql.ask("select lower('ÄÉ') || (case when 'Z' < 'a' then '<' else '>' end)"))
                    .isEqualTo("äé<");
            for (String extension : List.of("pg_trgm", "unaccent", "citext")) {
                sql.run("create extension " + extension);
            }
            assertThat(sql.ask("select similarity('éàü', 'éàü')")).isEqualTo("1");
            assertThat(sql.ask("select unaccent('café')")).isEqualTo("cafe");
        }
    }

    @Test
    void runsBesideAnotherOne() throws Exception {
        DataDirectory other = new DataDirectory(directory.resolve("other")).create();
        try (DataLock otherLock = other.lock();
                EmbeddedDatabase one = EmbeddedDatabase.start(data);
                EmbeddedDatabase two = EmbeddedDatabase.start(other)) {
            assertThat(otherLock).isNotNull();
            assertThat(one.port()).isNotEqualTo(two.port());
            assertThat(one.password()).isNotEqualTo(two.password());
            assertThat(new Sql(two).ask("select 1")).isEqualTo("1");
        }
    }

    @Test
    void refusesTheDataOfAnotherVersion() throws IOException {
        Files.createDirectory(data.resolve("postgres"));
        Files.writeString(data.resolve("postgres").resolve("PG_VERSION"), "16\n");

        assertThatThrownBy(() -> EmbeddedDatabase.start(data))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("written by PostgreSQL 16")
                .hasMessageContaining("brings 17");
    }

    @Test
    void saysSoWhenItsPasswordIsGone() throws IOException {
        EmbeddedDatabase.start(data).close();
        Files.delete(data.resolve("postgres.password"));

        assertThatThrownBy(() -> EmbeddedDatabase.start(data))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("postgres.password");
    }

    @Test
    void saysSoWhenItsPasswordIsAnother() throws IOException {
        EmbeddedDatabase.start(data).close();
        Files.writeString(data.resolve("postgres.password"), "another");

        assertThatThrownBy(() -> EmbeddedDatabase.start(data))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("password");
        assertThat(data.resolve("postgres").resolve("postmaster.pid")).doesNotExist();
    }

    @Test
    void passesOnWhyTheServerDoesNotStart() throws IOException {
        EmbeddedDatabase.start(data).close();
        Files.writeString(data.resolve("postgres").resolve("postgresql.auto.conf"), "max_connections = 0\n");

        assertThatThrownBy(() -> EmbeddedDatabase.start(data))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("postgresql.auto.conf")
                .hasMessageContaining("postgres.log");
    }

    @Test
    void isNotStartedOnADirectoryThatOthersMayUse() throws IOException {
        lock.close();

        assertThatThrownBy(() -> EmbeddedDatabase.start(data)).isInstanceOf(IllegalStateException.class);
    }
}
