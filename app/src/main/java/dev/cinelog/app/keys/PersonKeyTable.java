package dev.cinelog.app.keys;

import dev.cinelog.api.account.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The keys as they lie, wrapped. */
final class PersonKeyTable {

    /** Longer than any statement may take, so that no destruction is missed that committed late. */
    private static final String LATELY = "1 minute";

    private final JdbcClient jdbc;

    PersonKeyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<StoredKey> find(AccountId person) {
        return jdbc.sql("select account_id, wrapped_key from keys.person_key where account_id = ?")
                .param(person.value())
                .query(PersonKeyTable::read)
                .optional();
    }

    /** Of several at once the first one stays. */
    void add(AccountId person, byte[] wrapped) {
        jdbc.sql("""
                        insert into keys.person_key (account_id, wrapped_key, created_at)
                        values (?, ?, clock_timestamp()) on conflict (account_id) do nothing""").params(person.value(), wrapped).update();
    }

    /** Leaves a row without a key, also where there never was one. */
    void destroy(AccountId person) {
        jdbc.sql("""
                        insert into keys.person_key as known (account_id, created_at, destroyed_at)
                        values (?, clock_timestamp(), clock_timestamp())
                        on conflict (account_id) do update set wrapped_key = null,
                          destroyed_at = coalesce(known.destroyed_at, excluded.destroyed_at)""").param(person.value()).update();
    }

    List<AccountId> destroyedLately() {
        return jdbc.sql("""
                        select account_id from keys.person_key
                        where destroyed_at > clock_timestamp() - ?::interval""")
                .param(LATELY)
                .query((row, number) -> new AccountId(row.getString("account_id")))
                .list();
    }

    List<StoredKey> newest(int most) {
        return jdbc.sql("select account_id, wrapped_key from keys.person_key order by created_at desc limit ?")
                .param(most)
                .query(PersonKeyTable::read)
                .list();
    }

    /** Those that are not wrapped by the key whose wrappings begin so. */
    List<StoredKey> wrappedByOthers(byte[] prefix, int most) {
        return jdbc.sql("""
                        select account_id, wrapped_key from keys.person_key
                        where wrapped_key is not null and substring(wrapped_key for ?) <> ? limit ?""")
                .params(prefix.length, prefix, most)
                .query(PersonKeyTable::read)
                .list();
    }

    /** Unless it was destroyed or wrapped anew meanwhile. */
    void rewrap(StoredKey old, byte[] wrapped) {
        jdbc.sql("update keys.person_key set wrapped_key = ? where account_id = ? and wrapped_key = ?")
                .params(wrapped, old.person().value(), Objects.requireNonNull(old.wrapped()))
                .update();
    }

    private static StoredKey read(ResultSet row, int number) throws SQLException {
        return new StoredKey(new AccountId(row.getString("account_id")), row.getBytes("wrapped_key"));
    }
}
