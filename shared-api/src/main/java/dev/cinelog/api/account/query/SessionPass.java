package dev.cinelog.api.account.query;

import dev.cinelog.api.account.AccountId;
import java.time.Instant;

/**
 * What the tokens of a session are derived from; the same pass always gives the same tokens.
 *
 * @param rotation how many times the session has been refreshed
 * @param issuedAt when the present pair was issued
 * @param signedInAt when the person last proved who they are
 */
public record SessionPass(AccountId accountId, int rotation, Instant issuedAt, Instant signedInAt) {}
