package dev.cinelog.api.generation.query;

/** Finds the {@link RemoteJob} that a generator elsewhere calls so; there may be none. */
public record FindRemoteJob(String remoteId) {}
