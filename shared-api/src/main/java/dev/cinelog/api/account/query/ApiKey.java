package dev.cinelog.api.account.query;

import dev.cinelog.api.account.ApiKeyId;
import java.time.Instant;

/**
 * What remains to be seen of a key that was handed out.
 *
 * @param prefix its first characters
 */
public record ApiKey(ApiKeyId apiKeyId, String name, String prefix, Instant createdAt) {}
