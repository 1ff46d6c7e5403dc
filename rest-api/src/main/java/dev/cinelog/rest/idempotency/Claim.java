package dev.cinelog.rest.idempotency;

import java.time.Instant;
import java.util.UUID;

/** What is known of a key. */
public sealed interface Claim {

    /**
     * Nobody works on it but whoever asked.
     *
     * @param owner of this try
     * @param since when it was first used; the same for every try
     */
    record First(String key, UUID owner, Instant since) implements Claim {}

    /** Another request works on it. */
    record InProgress() implements Claim {}

    /** It stands for a request that differs. */
    record OtherRequest() implements Claim {}

    /** It was answered. */
    record Answered(SealedAnswer answer) implements Claim {}
}
