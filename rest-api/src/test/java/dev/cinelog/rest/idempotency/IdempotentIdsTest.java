package dev.cinelog.rest.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdempotentIdsTest {

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00.123Z");

    private final IdempotentIds ids = new IdempotentIds(NOON, new byte[32]);

    @Test
    void areTimeOrderedAsAllIdsAre() {
        var id = UUID.fromString(ids.id("video"));

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOON.toEpochMilli());
    }

    @Test
    void areTheSameForTheSamePurpose() {
        assertThat(new IdempotentIds(NOON, new byte[32]).id("video")).isEqualTo(ids.id("video"));
        assertThat(ids.id("generation")).isNotEqualTo(ids.id("video"));
    }
}
