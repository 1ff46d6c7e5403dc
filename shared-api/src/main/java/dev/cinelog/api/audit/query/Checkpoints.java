package dev.cinelog.api.audit.query;

import java.util.List;

/** Signed checkpoints, oldest first. */
public record Checkpoints(List<SignedCheckpoint> checkpoints) {}
