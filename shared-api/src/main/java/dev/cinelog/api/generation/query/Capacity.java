package dev.cinelog.api.generation.query;

/**
 * Whether new jobs are taken.
 *
 * @param waiting how many jobs wait for a worker
 * @param queueFull whether that is as many as may wait
 * @param diskLow whether there is too little room for what they would make
 */
public record Capacity(long waiting, boolean queueFull, boolean diskLow) {}
