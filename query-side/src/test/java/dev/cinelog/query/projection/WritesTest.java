package dev.cinelog.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cinelog.query.TestDatabase;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class WritesTest {

    private static final UUID ID = UUID.fromString("01234567-89ab-7def-8000-000000000001");
    private static final String INSERT =
            "insert into readmodel_profile_v2.person (account_id, username, native_language, created_at, updated_at)"
                    + " values (?, ?, ?, ?, 'epoch')";
    private static final String RENAME = "update readmodel_profile_v2.person set username = ? where account_id = ?";
    private static final String FORGET = "delete from readmodel_profile_v2.person where account_id = ?";

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final Writes writes = new Writes();

    @Test
    void statementsRunInTheirOrder() throws SQLException {
        insert("first");
        writes.add(RENAME, "second", ID);
        writes.add(RENAME, "third", ID);
        writes.add(FORGET, ID);
        insert("fourth");
        writes.add(RENAME, "fifth", ID);
        flush();

        assertThat(names()).containsExactly("fifth");
    }

    @Test
    void equalStatementsNextToEachOtherKeepTheirOrderToo() throws SQLException {
        insert("first");
        for (var number = 0; number < 300; number++) {
            writes.add(RENAME, "name " + number, ID);
        }
        flush();

        assertThat(names()).containsExactly("name 299");
    }

    @Test
    void whatWasFlushedIsNotWrittenAgain() throws SQLException {
        insert("first");
        flush();
        flush();

        assertThat(names()).containsExactly("first");
    }

    @Test
    void whatWasDiscardedIsNotWritten() throws SQLException {
        insert("first");
        writes.discard();
        flush();

        assertThat(names()).isEmpty();
    }

    @Test
    void nothingAndInstantsCanBeWritten() throws SQLException {
        insert("first");
        writes.add(
                "update readmodel_profile_v2.person set email = ?, created_at = ? where account_id = ?",
                null,
                Instant.parse("2026-03-01T12:00:00.123Z"),
                ID);
        flush();

        assertThat(database.rows("readmodel_profile_v2.person"))
                .singleElement()
                .asString()
                .contains("\"email\": null", "\"created_at\": \"2026-03-01T12:00:00.123+00:00\"");
    }

    private void insert(String name) {
        writes.add(INSERT, ID, name, "en", Instant.EPOCH);
    }

    private void flush() throws SQLException {
        try (var connection = database.unpooled().getConnection()) {
            writes.flush(connection);
        }
    }

    private static List<String> names() {
        return database.jdbc()
                .sql("select username from readmodel_profile_v2.person")
                .query(String.class)
                .list();
    }
}
