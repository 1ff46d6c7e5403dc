package dev.cinelog.query.rebuild;

import static java.util.Objects.requireNonNull;

import dev.cinelog.api.readmodel.RebuildId;
import dev.cinelog.api.readmodel.RebuildOutcome;
import dev.cinelog.api.readmodel.RebuildPhase;
import dev.cinelog.api.readmodel.RebuildPurpose;
import dev.cinelog.query.projection.ReadModel;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The rebuilds of all processes. Whoever works on one holds it under a lease; each of its writes is a fence, which hits the
 * row at the epoch of that lease or throws.
 */
final class RunTable {

    private static final String MINE = " where rebuild_id = ? and owner = ? and epoch = ? and phase <> 'CANCELLED'";

    private final JdbcClient jdbc;
    private final String owner;
    private final Duration lease;
    private final Map<String, ReadModel> readModels;

    /**
     * @param owner unique for the life of this process
     * @param lease how long nobody else takes up what this process works on
     */
    RunTable(JdbcClient jdbc, String owner, Duration lease, List<ReadModel> readModels) {
        this.jdbc = jdbc;
        this.owner = owner;
        this.lease = lease;
        this.readModels = readModels.stream().collect(Collectors.toMap(ReadModel::name, Function.identity()));
    }

    Duration lease() {
        return lease;
    }

    /** The oldest one that nobody works on, now this process's. */
    Optional<Run> take() {
        return jdbc.sql("""
                        update rebuild.run set owner = ?, epoch = epoch + 1, taken_index = place_index,
                          taken_at = clock_timestamp(), lease_until = clock_timestamp() + ?::interval
                        where rebuild_id = (
                          select rebuild_id from rebuild.run
                          where not settled and read_model || ' ' || version = any (?)
                            and (lease_until is null or lease_until < clock_timestamp())
                          order by started_at limit 1 for update skip locked)
                        returning *""")
                .param(owner)
                .param(lease.toString())
                .param(readModels.values().stream()
                        .map(readModel -> readModel.name() + " " + readModel.version())
                        .toArray(String[]::new))
                .query(this::read)
                .optional();
    }

    /** Holds on to it while something takes longer than a page. */
    void extend(Run run) throws SQLException {
        fence(run, "lease_until = clock_timestamp() + ?::interval", lease.toString());
    }

    /** Enters a phase. */
    Run enter(Run run, RebuildPhase phase) throws SQLException {
        fence(run, "phase = ?", phase.name());
        return run.in(phase);
    }

    void compared(Run run, String comparison) throws SQLException {
        fence(run, "comparison = ?", comparison);
    }

    void fail(Run run, String sentence) throws SQLException {
        fence(run, "phase = 'FAILED', failure = ?, ended_at = clock_timestamp()", sentence);
    }

    /** Ends it without a swap. */
    Run complete(Run run) throws SQLException {
        fence(run, "phase = 'COMPLETED', ended_at = clock_timestamp()");
        return run.in(RebuildPhase.COMPLETED);
    }

    /** Nothing is left to do about it, however it ended. */
    void settle(Run run) {
        jdbc.sql("update rebuild.run set settled = true where rebuild_id = ?::uuid and owner = ? and epoch = ?")
                .params(run.rebuildId().value(), owner, run.epoch())
                .update();
    }

    /** Leaves it to whoever looks next. */
    void release(Run run) {
        jdbc.sql("update rebuild.run set lease_until = null where rebuild_id = ?::uuid and owner = ? and epoch = ?")
                .params(run.rebuildId().value(), owner, run.epoch())
                .update();
    }

    /**
     * Moves on, in the transaction that wrote what lies between.
     *
     * @param head the end of history as far as is known
     */
    Run move(Connection connection, Run run, Place place, long head) throws SQLException {
        write(connection, run, """
                place_index = ?, place_gaps = ?, head = greatest(head, ?), updated_at = clock_timestamp(),
                lease_until = clock_timestamp() + ?::interval""", place.index(), place.gaps().toArray(Long[]::new), head, lease.toString());
        return run.at(place);
    }

    /** Ends it as the one that serves, in the transaction that made it so. */
    Run swapped(Connection connection, Run run) throws SQLException {
        write(connection, run, "phase = 'COMPLETED', swapped = true, ended_at = clock_timestamp()");
        return run.in(RebuildPhase.COMPLETED);
    }

    /** How it ended. */
    RebuildOutcome outcome(Run run) {
        return jdbc.sql("select place_index, swapped, comparison, failure from rebuild.run where rebuild_id = ?::uuid")
                .param(run.rebuildId().value())
                .query((row, number) -> {
                    var comparison = RebuildQueries.comparison(row.getString("comparison"));
                    return new RebuildOutcome(
                            row.getLong("place_index"),
                            row.getBoolean("swapped"),
                            comparison != null,
                            comparison == null ? 0 : comparison.differing(),
                            row.getString("failure"));
                })
                .single();
    }

    private void fence(Run run, String assignments, @Nullable Object... values) throws SQLException {
        var statement = jdbc.sql("update rebuild.run set updated_at = clock_timestamp(), " + assignments
                + MINE.replace("rebuild_id = ?", "rebuild_id = ?::uuid"));
        for (var value : values) {
            statement = statement.param(value);
        }
        if (statement
                        .param(run.rebuildId().value())
                        .param(owner)
                        .param(run.epoch())
                        .update()
                != 1) {
            throw new RunLostException(run);
        }
    }

    private void write(Connection connection, Run run, String assignments, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement("update rebuild.run set " + assignments + MINE)) {
            var parameter = 1;
            for (var value : values) {
                if (value instanceof Long[] numbers) {
                    statement.setArray(parameter++, connection.createArrayOf("int8", numbers));
                } else {
                    statement.setObject(parameter++, value);
                }
            }
            statement.setObject(parameter++, UUID.fromString(run.rebuildId().value()));
            statement.setString(parameter++, owner);
            statement.setLong(parameter, run.epoch());
            if (statement.executeUpdate() != 1) {
                throw new RunLostException(run);
            }
        }
    }

    private Run read(ResultSet row, int number) throws SQLException {
        return new Run(
                new RebuildId(row.getString("rebuild_id")),
                requireNonNull(readModels.get(row.getString("read_model"))),
                RebuildPurpose.valueOf(row.getString("purpose")),
                RebuildPhase.valueOf(row.getString("phase")),
                place(row),
                row.getLong("epoch"));
    }

    static Place place(ResultSet row) throws SQLException {
        var gaps = (Long[]) row.getArray("place_gaps").getArray();
        return new Place(row.getLong("place_index"), new TreeSet<>(Arrays.asList(gaps)));
    }
}
