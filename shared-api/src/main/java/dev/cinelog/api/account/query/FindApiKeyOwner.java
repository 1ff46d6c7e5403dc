package dev.cinelog.api.account.query;

/**
 * Finds whom an API key acts for; answers an {@code Optional<ApiKeyOwner>}, empty once the key or its account has ended.
 *
 * @param keyHash SHA-256 of the whole key
 */
public record FindApiKeyOwner(String keyHash) {}
