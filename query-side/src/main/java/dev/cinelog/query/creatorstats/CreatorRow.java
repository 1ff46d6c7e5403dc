package dev.cinelog.query.creatorstats;

import dev.cinelog.api.account.AccountId;
import dev.cinelog.api.creator.query.Creator;
import dev.cinelog.query.profile.ProfileReadModel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How a person and their totals read. */
public final class CreatorRow {

    /** To be completed with the schema of the totals. */
    static final String TABLES = ProfileReadModel.SCHEMA + ".person left join %s.creator using (account_id)";

    public static final String COLUMNS = """
            account_id, username, email, avatar_url, created_at, last_active_at,
            coalesce(videos_created, 0) as videos_created, coalesce(total_likes, 0) as total_likes,
            coalesce(total_dislikes, 0) as total_dislikes
            """;

    private CreatorRow() {}

    /** For readers who may not know the address. */
    public static Creator read(ResultSet row) throws SQLException {
        return read(row, null);
    }

    static Creator read(ResultSet row, @Nullable String email) throws SQLException {
        return new Creator(
                new AccountId(row.getString("account_id")),
                row.getString("username"),
                email,
                row.getString("avatar_url"),
                row.getLong("videos_created"),
                row.getLong("total_likes"),
                row.getLong("total_dislikes"),
                instant(row.getTimestamp("last_active_at")),
                row.getTimestamp("created_at").toInstant());
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
