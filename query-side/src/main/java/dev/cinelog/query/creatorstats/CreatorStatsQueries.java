package dev.cinelog.query.creatorstats;

import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.creator.query.Creator;
import dev.cinelog.api.creator.query.GetCreator;
import dev.cinelog.query.personal.PersonalText;
import dev.cinelog.query.profile.KnownAs;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers who a creator is and what they made. */
public final class CreatorStatsQueries {

    private static final String ONE = "select " + CreatorRow.COLUMNS + " from "
            + CreatorRow.TABLES.formatted(CreatorStatsReadModel.SCHEMA)
            + " where not closed and " + KnownAs.CONDITION;

    private final JdbcClient jdbc;
    private final PersonalText texts;

    CreatorStatsQueries(JdbcClient jdbc, PersonalText texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    @QueryHandler
    public Creator handle(GetCreator query) {
        return jdbc.sql(ONE)
                .params(KnownAs.parameters(query.accountId()))
                .query((row, number) -> CreatorRow.read(row, email(row, query.viewer())))
                .optional()
                .orElseThrow(() -> new Refusal(ErrorCode.ACCOUNT_NOT_FOUND, "There is no such user."));
    }

    /** Nobody else's business. */
    private @Nullable String email(ResultSet row, @Nullable AccountId viewer) throws SQLException {
        var sealed = row.getString("email");
        var person = new AccountId(row.getString("account_id"));
        return sealed == null || !person.equals(viewer) ? null : texts.open(person, sealed);
    }
}
