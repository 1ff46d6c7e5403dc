package dev.cinelog.query.creatorstats;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.creator.query.Creator;
import dev.cinelog.api.creator.query.GetCreator;
import dev.cinelog.query.profile.KnownAs;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers who a creator is and what they made. */
public final class CreatorStatsQueries {

    private static final String ONE = "select " + CreatorRow.COLUMNS + " from "
            + CreatorRow.TABLES.formatted(CreatorStatsReadModel.SCHEMA)
            + " where not closed and " + KnownAs.CONDITION;

    private final JdbcClient jdbc;

    CreatorStatsQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @QueryHandler
    public Creator handle(GetCreator query) {
        return jdbc.sql(ONE)
                .params(KnownAs.parameters(query.accountId()))
                .query((row, number) -> CreatorRow.read(
                        row, query.viewer() != null && query.viewer().value().equals(row.getString("account_id"))))
                .optional()
                .orElseThrow(() -> new Refusal(ErrorCode.ACCOUNT_NOT_FOUND, "There is no such user."));
    }
}
