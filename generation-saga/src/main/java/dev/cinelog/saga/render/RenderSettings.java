package dev.cinelog.saga.render;

import java.nio.file.Path;

/**
 * How much is rendered at once, and where.
 *
 * @param workers how many attempts at the same time
 * @param mostAnAccount how many of them for one account
 * @param mostWaiting how many may wait before new jobs are refused
 * @param leastFreeBytes of disk below which new jobs are refused
 * @param workDirectory where they may write
 */
public record RenderSettings(
        int workers, int mostAnAccount, int mostWaiting, long leastFreeBytes, Path workDirectory) {}
