package dev.cinelog.rest.idempotency;

import dev.cinelog.api.account.AccountId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps keys as the real store does, for one thread. */
final class KeysInMemory implements IdempotencyStore {

    private final Map<String, Key> keys = new HashMap<>();
    private final Clock clock;

    KeysInMemory(Clock clock) {
        this.clock = clock;
    }

    private record Key(
            String request,
            Claim.First claim,
            Instant leaseUntil,
            @Nullable SealedAnswer answer) {}

    @Override
    public Claim claim(String key, AccountId account, String request) {
        var known = keys.get(key);
        if (known == null || known.claim().since().plus(Duration.ofHours(24)).isBefore(clock.instant())) {
            return first(key, request, clock.instant());
        }
        if (known.leaseUntil().equals(Instant.MIN)) {
            return first(key, request, known.claim().since());
        }
        if (!known.request().equals(request)) {
            return new Claim.OtherRequest();
        }
        if (known.answer() != null) {
            return new Claim.Answered(known.answer());
        }
        return known.leaseUntil().isBefore(clock.instant())
                ? first(key, request, known.claim().since())
                : new Claim.InProgress();
    }

    @Override
    public void remember(Claim.First claim, SealedAnswer answer) {
        keys.computeIfPresent(claim.key(), (key, known) -> new Key(known.request(), claim, known.leaseUntil(), answer));
    }

    @Override
    public void giveUp(Claim.First claim) {
        keys.computeIfPresent(claim.key(), (key, known) -> new Key(known.request(), claim, Instant.MIN, null));
    }

    private Claim.First first(String key, String request, Instant since) {
        var claim = new Claim.First(key, UUID.randomUUID(), since);
        keys.put(key, new Key(request, claim, clock.instant().plusSeconds(60), null));
        return claim;
    }
}
