package dev.cinelog.query.account;

import dev.cinelog.query.projection.ReadModel;

/** The accounts' name and version. */
public final class AccountReadModel {

    public static final String NAME = "account";

    /** Grows when the fold or its tables change in a way that old rows do not fit. */
    public static final int VERSION = 2;

    public static final String SCHEMA = ReadModel.schema(NAME, VERSION);

    private AccountReadModel() {}

    public static ReadModel readModel() {
        return new ReadModel(NAME, VERSION, AccountProjection::new);
    }
}
