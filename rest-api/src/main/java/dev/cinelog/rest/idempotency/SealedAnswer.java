package dev.cinelog.rest.idempotency;

/**
 * An answer to be given again.
 *
 * @param contentType empty if it has none
 * @param body sealed: who only sees what is stored cannot read it
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record SealedAnswer(int status, String contentType, byte[] body) {}
