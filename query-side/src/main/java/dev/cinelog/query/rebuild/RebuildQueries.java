package dev.cinelog.query.rebuild;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cinelog.api.readmodel.ReadModelName;
import dev.cinelog.api.readmodel.RebuildId;
import dev.cinelog.api.readmodel.RebuildPhase;
import dev.cinelog.api.readmodel.RebuildPurpose;
import dev.cinelog.api.readmodel.query.Comparison;
import dev.cinelog.api.readmodel.query.FindRebuild;
import dev.cinelog.api.readmodel.query.FindRebuilds;
import dev.cinelog.api.readmodel.query.Rebuild;
import dev.cinelog.api.readmodel.query.Rebuilds;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers how far rebuilds are. */
public final class RebuildQueries {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String REBUILDS = """
            select *, case when phase = 'BUILDING'
              then (place_index - taken_index) / nullif(extract(epoch from clock_timestamp() - taken_at), 0) end as rate
            from rebuild.run where read_model = ?""";

    private final JdbcClient jdbc;

    RebuildQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @QueryHandler
    public Rebuilds handle(FindRebuilds query) {
        return new Rebuilds(jdbc.sql(REBUILDS + " order by started_at desc, rebuild_id desc limit ?")
                .param(query.readModel().value())
                .param(query.most())
                .query(RebuildQueries::read)
                .list());
    }

    @QueryHandler
    public Optional<Rebuild> handle(FindRebuild query) {
        return jdbc.sql(REBUILDS + " and rebuild_id = ?::uuid")
                .param(query.readModel().value())
                .param(query.rebuildId().value())
                .query(RebuildQueries::read)
                .optional();
    }

    private static Rebuild read(ResultSet row, int number) throws SQLException {
        var done = row.getLong("place_index");
        var total = row.getLong("head");
        var rate = (long) row.getDouble("rate");
        return new Rebuild(
                new RebuildId(row.getString("rebuild_id")),
                new ReadModelName(row.getString("read_model")),
                RebuildPurpose.valueOf(row.getString("purpose")),
                phase(row),
                done,
                total,
                rate > 0 ? rate : null,
                rate > 0 ? (total - done + rate - 1) / rate : null,
                comparison(row.getString("comparison")),
                row.getString("failure"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                phase(row).isOver() ? instant(row.getObject("ended_at", OffsetDateTime.class)) : null);
    }

    /** Whoever reads that one is completed may order the next at once, so it is only when its end was told. */
    private static RebuildPhase phase(ResultSet row) throws SQLException {
        var phase = RebuildPhase.valueOf(row.getString("phase"));
        if (phase != RebuildPhase.COMPLETED || row.getBoolean("settled")) {
            return phase;
        }
        return row.getBoolean("swapped") ? RebuildPhase.SWAPPING : RebuildPhase.COMPARING;
    }

    static @Nullable Comparison comparison(@Nullable String json) {
        try {
            return json == null ? null : JSON.readValue(json, Comparison.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("No comparison: " + json, unreadable);
        }
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
