package dev.cinelog.app.keys;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A PostgreSQL with the schema {@code keys}, the same for all tests; each test makes persons of its own. */
public final class KeysDatabase {

    private static final DataSource DATA_SOURCE = start();

    private KeysDatabase() {}

    static JdbcClient jdbc() {
        return JdbcClient.create(DATA_SOURCE);
    }

    /** The keys as one node knows them, which hears of destroyed ones for as long as it is told to look. */
    public static PersonKeys node() {
        var keys = new PersonKeys(table(), wrapping(1));
        keys.look();
        return keys;
    }

    static PersonKeyTable table() {
        return new PersonKeyTable(jdbc());
    }

    /** @param numbers of the keys, the present one first */
    static WrappingKey wrapping(int... numbers) {
        try {
            return new WrappingKey(
                    Arrays.stream(numbers).mapToObj(KeysDatabase::bytes).toList());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static List<byte[]> wrapped(String person) {
        return jdbc().sql("select wrapped_key from keys.person_key where account_id = ?")
                .param(person)
                .query((row, number) -> row.getBytes(1))
                .list();
    }

    public static String newPerson() {
        return UUID.randomUUID().toString();
    }

    private static byte[] bytes(int number) {
        var bytes = new byte[32];
        Arrays.fill(bytes, (byte) number);
        return bytes;
    }

    private static DataSource start() {
        try {
            var dataSource = EmbeddedPostgres.start().getPostgresDatabase();
            Flyway.configure()
                    .dataSource(dataSource)
                    .schemas("keys")
                    .locations("classpath:db/keys")
                    .load()
                    .migrate();
            return dataSource;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
