package dev.cinelog.rest.token;

import dev.cinelog.rest.hash.KeyedHash;
import java.time.Duration;
import javax.crypto.SecretKey;

/**
 * What our tokens look like and how long they live.
 *
 * @param key HS256 key, at least 32 bytes
 * @param refreshHash what makes refresh tokens unforgeable
 * @param accessLives life of an access token
 * @param refreshLives life of a refresh token
 * @param refreshReuse how long the preceding refresh token still answers
 */
public record TokenSettings(
        SecretKey key, KeyedHash refreshHash, Duration accessLives, Duration refreshLives, Duration refreshReuse) {}
