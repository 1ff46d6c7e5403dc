package dev.cinelog.api.readmodel.query;

import java.util.List;

/**
 * How the read models stand, by name.
 *
 * @param head the last position of history: about as many events as there are
 */
public record ReadModels(List<ReadModelState> readModels, long head) {}
