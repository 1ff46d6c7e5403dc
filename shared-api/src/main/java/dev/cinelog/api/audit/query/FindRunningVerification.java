package dev.cinelog.api.audit.query;

/** Answers the {@link Verification} that some process is at, if there is one. */
public record FindRunningVerification() {}
