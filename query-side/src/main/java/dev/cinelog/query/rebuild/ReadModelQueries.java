package dev.cinelog.query.rebuild;

import dev.cinelog.api.readmodel.ReadModelName;
import dev.cinelog.api.readmodel.RebuildId;
import dev.cinelog.api.readmodel.query.FindReadModels;
import dev.cinelog.api.readmodel.query.ReadModelState;
import dev.cinelog.api.readmodel.query.ReadModels;
import dev.cinelog.query.projection.ReadModel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers how this process's read models stand. */
public final class ReadModelQueries {

    private static final String STATE = """
            with live as (
              select coalesce((token::json ->> 'index')::bigint, 0) as index from process.token
              where processor = ? and segment = 0)
            select
              (select coalesce(sum(n_live_tup), 0) from pg_stat_user_tables
                where schemaname = ? and relname <> 'flyway_schema_history') as row_estimate,
              (select coalesce(sum(pg_total_relation_size(c.oid)), 0) from pg_class c
                join pg_namespace n on n.oid = c.relnamespace where n.nspname = ? and c.relkind = 'r') as bytes,
              (select count(*) from event_store.domain_event, live where global_index > live.index) as lag,
              (select min(time_stamp) from event_store.domain_event, live where global_index > live.index) as oldest,
              (select count(*) from %s.dead_letter) as dead_letters,
              to_regnamespace(?) is not null as undoable,
              (select rebuild_id from rebuild.run where read_model = ? and version = ?
                and (ended_at is null or phase = 'COMPLETED' and not settled)
                order by started_at desc limit 1) as rebuild_id""";

    private final JdbcClient jdbc;
    private final List<ReadModel> readModels;
    private final Clock clock;

    ReadModelQueries(JdbcClient jdbc, List<ReadModel> readModels, Clock clock) {
        this.jdbc = jdbc;
        this.readModels = readModels.stream()
                .sorted(Comparator.comparing(ReadModel::name))
                .toList();
        this.clock = clock;
    }

    @QueryHandler
    public ReadModels handle(FindReadModels query) {
        return new ReadModels(
                readModels.stream().map(this::state).toList(),
                jdbc.sql("select coalesce(max(global_index), 0) from event_store.domain_event")
                        .query(Long.class)
                        .single());
    }

    private ReadModelState state(ReadModel readModel) {
        return jdbc.sql(STATE.formatted(readModel.schema()))
                .params(
                        readModel.group(),
                        readModel.schema(),
                        readModel.schema(),
                        Schemas.previous(readModel),
                        readModel.name(),
                        readModel.version())
                .query((row, number) -> read(readModel, row))
                .single();
    }

    private ReadModelState read(ReadModel readModel, ResultSet row) throws SQLException {
        var rebuildId = row.getString("rebuild_id");
        return new ReadModelState(
                new ReadModelName(readModel.name()),
                readModel.version(),
                row.getLong("row_estimate"),
                row.getLong("bytes"),
                row.getLong("lag"),
                age(row.getString("oldest")),
                row.getLong("dead_letters"),
                row.getBoolean("undoable"),
                rebuildId == null ? null : new RebuildId(rebuildId));
    }

    private long age(@Nullable String oldest) {
        return oldest == null
                ? 0
                : Math.max(
                        0,
                        Duration.between(Instant.parse(oldest), clock.instant()).toMillis());
    }
}
