package dev.cinelog.saga.generator.openai;

/**
 * Why the provider could not make a video.
 *
 * @param code in the provider's own words; empty if it gave none
 * @param message one line, fit to be shown; empty if it gave none
 */
public record RemoteError(String code, String message) {}
