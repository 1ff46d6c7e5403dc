package dev.cinelog.api.readmodel.query;

import java.util.List;

/** How the read models stand, by name. */
public record ReadModels(List<ReadModelState> readModels) {}
