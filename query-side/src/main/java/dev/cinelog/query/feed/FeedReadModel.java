package dev.cinelog.query.feed;

import dev.cinelog.query.projection.ReadModel;

/** The feed's name and version. */
public final class FeedReadModel {

    public static final String NAME = "feed";

    /** Grows when the fold or its tables change in a way that old rows do not fit. */
    public static final int VERSION = 1;

    public static final String SCHEMA = ReadModel.schema(NAME, VERSION);

    public static final String GROUP = ReadModel.group(NAME, VERSION);

    private FeedReadModel() {}

    public static ReadModel readModel() {
        return new ReadModel(NAME, VERSION, FeedProjection::new);
    }
}
