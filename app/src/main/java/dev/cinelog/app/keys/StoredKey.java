package dev.cinelog.app.keys;

import dev.cinelog.api.account.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A row of the keys.
 *
 * @param wrapped null when it is destroyed
 */
@SuppressWarnings("ArrayRecordComponent") // read once, compared by nobody
record StoredKey(AccountId person, byte @Nullable [] wrapped) {}
