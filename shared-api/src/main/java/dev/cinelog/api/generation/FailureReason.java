package dev.cinelog.api.generation;

/**
 * Why an attempt or a whole job failed.
 *
 * @param code for programs: {@code render_failed}, {@code timed_out} …
 * @param message for the person who asked for the video; without secrets
 */
public record FailureReason(String code, String message) {}
