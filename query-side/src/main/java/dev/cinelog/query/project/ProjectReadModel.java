package dev.cinelog.query.project;

import dev.cinelog.query.projection.ReadModel;

/** The projects' name and version. */
public final class ProjectReadModel {

    public static final String NAME = "project";

    /** Grows when the fold or its tables change in a way that old rows do not fit. */
    public static final int VERSION = 1;

    public static final String SCHEMA = ReadModel.schema(NAME, VERSION);

    private ProjectReadModel() {}

    public static ReadModel readModel() {
        return new ReadModel(NAME, VERSION, ProjectProjection::new);
    }
}
