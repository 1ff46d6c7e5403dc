package dev.cinelog.api.account.command;

import dev.cinelog.api.account.SessionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Trade the refresh token of a session for the next one; answers a {@code SessionPass}.
 *
 * @param rotation how many times the presented token's session had been refreshed when it was issued
 * @param overlapSeconds how long the immediately preceding token still answers the same next one
 */
public record RefreshSession(@TargetAggregateIdentifier SessionId sessionId, int rotation, int overlapSeconds) {}
