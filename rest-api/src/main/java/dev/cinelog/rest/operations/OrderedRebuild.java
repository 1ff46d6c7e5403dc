package dev.cinelog.rest.operations;

/**
 * A rebuild that will begin in a moment.
 *
 * @param purpose {@code replace}, {@code verify} or {@code undo}
 */
public record OrderedRebuild(String id, String readModel, String purpose) {}
