package dev.cinelog.query.profile;

import dev.cinelog.query.personal.PersonalText;
import dev.cinelog.query.projection.ReadModel;

/** The profiles' name and version. */
public final class ProfileReadModel {

    public static final String NAME = "profile";

    /** Grows when the fold or its tables change in a way that old rows do not fit. */
    public static final int VERSION = 2;

    public static final String SCHEMA = ReadModel.schema(NAME, VERSION);

    private ProfileReadModel() {}

    /** @param texts seals what is nobody else's business */
    public static ReadModel readModel(PersonalText texts) {
        return new ReadModel(NAME, VERSION, () -> new ProfileProjection(texts));
    }
}
