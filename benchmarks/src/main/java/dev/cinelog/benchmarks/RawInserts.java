package dev.cinelog.benchmarks;

import java.sql.PreparedStatement;

/** What the same PostgreSQL can do at best: one durable row, one transaction, one connection each. */
final class RawInserts {

    private RawInserts() {}

    static Figures run(ServerUnderTest server, int connections, int count) throws Exception {
        try (var connection = server.database();
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists public.raw_insert (id bigint generated always as identity, "
                    + "payload bytea not null)");
        }
        return Load.run(connections, count, () -> {
            var connection = server.database();
            PreparedStatement insert =
                    connection.prepareStatement("insert into public.raw_insert (payload) values (?)");
            var payload = new byte[400];
            return index -> {
                insert.setBytes(1, payload);
                return insert.executeUpdate() == 1;
            };
        });
    }
}
