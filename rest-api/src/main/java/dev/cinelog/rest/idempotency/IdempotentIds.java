package dev.cinelog.rest.idempotency;

import dev.cinelog.rest.hash.KeyedHash;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/** Makes the ids of one request: time-ordered (UUIDv7) as all are, and the same however often it is tried. */
final class IdempotentIds {

    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final Instant since;
    private final KeyedHash hash;

    /**
     * For one request.
     *
     * @param since when it was first tried
     * @param seed 32 bytes that stand for it
     */
    IdempotentIds(Instant since, byte[] seed) {
        this.since = since;
        this.hash = new KeyedHash(seed);
    }

    String id(String purpose) {
        var chance = ByteBuffer.wrap(hash.of(purpose.getBytes(StandardCharsets.UTF_8)));
        var high = (since.toEpochMilli() << 16) | VERSION_7 | (chance.getLong() & 0xfffL);
        var low = VARIANT | (chance.getLong() >>> 2);
        return new UUID(high, low).toString();
    }
}
