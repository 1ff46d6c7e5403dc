package dev.cinelog.rest.signin;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.cinelog.api.ErrorCode;
import dev.cinelog.api.Refusal;
import dev.cinelog.api.account.query.ApiKeyOwner;
import dev.cinelog.api.account.query.FindApiKeyOwner;
import dev.cinelog.rest.caller.Caller;
import dev.cinelog.rest.dispatch.Dispatcher;
import dev.cinelog.rest.token.ApiKeySecret;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Knows whom API keys act for, at most a second late. */
public final class ApiKeyOwners {

    private static final Duration FRESH = Duration.ofSeconds(1);

    private final LoadingCache<String, Optional<ApiKeyOwner>> byHash;

    public ApiKeyOwners(Dispatcher dispatcher) {
        this.byHash = Caffeine.newBuilder()
                .maximumSize(100_000)
                .expireAfterWrite(FRESH)
                .build(hash -> dispatcher.find(new FindApiKeyOwner(hash), ApiKeyOwner.class));
    }

    /**
     * The owner, as a caller who never signed in: a key does what its owner may do, but nothing that wants to see them.
     *
     * @throws Refusal if the key is unknown or has ended
     */
    public Caller caller(ApiKeySecret key) {
        var owner = owner(key.hash());
        return new Caller(owner.accountId(), owner.accountId(), owner.roles(), null, key.hash(), Instant.EPOCH);
    }

    /** @throws Refusal if there is no such key, or it has ended */
    ApiKeyOwner owner(String keyHash) {
        return byHash.get(keyHash)
                .orElseThrow(() -> new Refusal(ErrorCode.TOKEN_INVALID, "The API key is unknown or was revoked."));
    }
}
