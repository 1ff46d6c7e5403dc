package dev.cinelog.query.account;

import dev.cinelog.api.account.LoginNameId;
import dev.cinelog.api.account.SessionId;
import dev.cinelog.api.account.query.FindTraces;
import dev.cinelog.api.account.query.Traces;
import java.util.List;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers what has to end before a person can be forgotten. */
public final class TraceQueries {

    private static final String NAMES = "select name from %s.held_name where account_id = ? order by name limit ?"
            .formatted(AccountReadModel.SCHEMA);

    private static final String SESSIONS =
            "select session_id from %s.session where account_id = ? and open order by session_id limit ?"
                    .formatted(AccountReadModel.SCHEMA);

    private final JdbcClient jdbc;

    TraceQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @QueryHandler
    public Traces handle(FindTraces query) {
        return new Traces(
                texts(NAMES, query).stream().map(LoginNameId::new).toList(),
                texts(SESSIONS, query).stream().map(SessionId::new).toList());
    }

    private List<String> texts(String sql, FindTraces query) {
        return jdbc.sql(sql)
                .params(UUID.fromString(query.accountId().value()), query.most())
                .query((row, number) -> row.getString(1))
                .list();
    }
}
