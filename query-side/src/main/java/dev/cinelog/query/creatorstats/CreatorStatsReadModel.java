package dev.cinelog.query.creatorstats;

import dev.cinelog.query.projection.ReadModel;
import dev.cinelog.query.tally.CreatorTally;

/** The creator statistics' name and version. */
public final class CreatorStatsReadModel {

    public static final String NAME = "creator_stats";

    /** Grows when the fold or its tables change in a way that old rows do not fit. */
    public static final int VERSION = 1;

    public static final String SCHEMA = ReadModel.schema(NAME, VERSION);

    private CreatorStatsReadModel() {}

    public static ReadModel readModel() {
        return new ReadModel(NAME, VERSION, CreatorTally::new);
    }
}
