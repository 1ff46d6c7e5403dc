package dev.cinelog.api.readmodel.query;

import java.util.List;

/** Rebuilds, newest first. */
public record Rebuilds(List<Rebuild> rebuilds) {}
