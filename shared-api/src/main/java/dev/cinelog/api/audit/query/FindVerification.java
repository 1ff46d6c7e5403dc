package dev.cinelog.api.audit.query;

/** Answers how far a {@link Verification} is, if there is one of this id. */
public record FindVerification(String id) {}
