package dev.cinelog.query.leaderboard;

import dev.cinelog.query.projection.ReadModel;
import dev.cinelog.query.tally.CreatorTally;

/** The leaderboard's name and version. */
public final class LeaderboardReadModel {

    public static final String NAME = "leaderboard";

    /** Grows when the fold or its tables change in a way that old rows do not fit. */
    public static final int VERSION = 1;

    public static final String SCHEMA = ReadModel.schema(NAME, VERSION);

    private LeaderboardReadModel() {}

    public static ReadModel readModel() {
        return new ReadModel(NAME, VERSION, CreatorTally::new);
    }
}
