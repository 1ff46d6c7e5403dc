package dev.cinelog.rest.token;

import java.time.Duration;

/**
 * How long the tokens live that one contract issues; every contract accepts them all.
 *
 * @param access life of an access token
 * @param refresh life of a refresh token
 */
public record TokenLives(Duration access, Duration refresh) {}
