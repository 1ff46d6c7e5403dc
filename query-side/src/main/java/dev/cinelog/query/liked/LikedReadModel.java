package dev.cinelog.query.liked;

import dev.cinelog.query.projection.ReadModel;

/** The liked videos' name and version. */
public final class LikedReadModel {

    public static final String NAME = "liked";

    /** Grows when the fold or its tables change in a way that old rows do not fit. */
    public static final int VERSION = 1;

    public static final String SCHEMA = ReadModel.schema(NAME, VERSION);

    private LikedReadModel() {}

    public static ReadModel readModel() {
        return new ReadModel(NAME, VERSION, LikedProjection::new);
    }
}
