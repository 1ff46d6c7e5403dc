package dev.cinelog.rest.signin;

import dev.cinelog.api.account.query.AccountDetails;
import java.time.Instant;

/**
 * What a contract hands out after signing in or refreshing.
 *
 * @param account whose they are
 * @param issuedAt start of their life
 * @param expiresAt end of the access token
 */
public record IssuedTokens(
        AccountDetails account, String accessToken, String refreshToken, Instant issuedAt, Instant expiresAt) {}
