package dev.cinelog.query.generation;

import dev.cinelog.query.projection.ReadModel;

/** The jobs' name and version. */
public final class GenerationReadModel {

    public static final String NAME = "generation";

    /** Grows when the fold or its tables change in a way that old rows do not fit. */
    public static final int VERSION = 1;

    public static final String SCHEMA = ReadModel.schema(NAME, VERSION);

    private GenerationReadModel() {}

    public static ReadModel readModel() {
        return new ReadModel(NAME, VERSION, GenerationProjection::new);
    }
}
