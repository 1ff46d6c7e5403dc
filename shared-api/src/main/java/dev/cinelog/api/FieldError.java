package dev.cinelog.api;

/**
 * One field that was not acceptable.
 *
 * @param field its name on the wire
 * @param message what is wrong with it, for people
 */
public record FieldError(String field, String message) {}
