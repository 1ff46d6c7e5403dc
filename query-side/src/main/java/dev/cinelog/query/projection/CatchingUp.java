package dev.cinelog.query.projection;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which read models this process cannot answer from yet, since their versions are new and still being filled. Whatever came
 * close to the end of history once counts as caught up from then on: a busy hour is no reason to take a process away.
 */
public final class CatchingUp {

    private static final String CLOSE = """
            select version.name from unnest(?) as version (name)
            left join process.token on processor = version.name and segment = 0
            where (select coalesce(max(global_index), 0) from event_store.domain_event)
              - coalesce((token::json ->> 'index')::bigint, 0) < 100""";

    private final JdbcClient jdbc;
    private final Set<String> behind;

    public CatchingUp(JdbcClient jdbc, List<ReadModel> readModels) {
        this.jdbc = jdbc;
        this.behind = readModels.stream().map(ReadModel::group).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The processing groups of those that have not caught up since this process started. */
    public synchronized List<String> behind() {
        if (!behind.isEmpty()) {
            jdbc.sql(CLOSE)
                    .param(behind.toArray(String[]::new))
                    .query(String.class)
                    .list()
                    .forEach(behind::remove);
        }
        return List.copyOf(behind);
    }
}
