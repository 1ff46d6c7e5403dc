package dev.cinelog.rest.token;

import dev.cinelog.rest.hash.KeyedHash;
import java.time.Duration;
import javax.crypto.SecretKey;

/**
 * What our tokens look like; how long they live is up to the contract that issues them.
 *
 * @param key HS256 key, at least 32 bytes
 * @param refreshHash what makes refresh tokens unforgeable
 * @param refreshReuse how long the preceding refresh token still answers
 */
public record TokenSettings(SecretKey key, KeyedHash refreshHash, Duration refreshReuse) {}
