package dev.cinelog.api.audit.query;

/**
 * Answers an {@link ExportPage}.
 *
 * @param from the first ordinal
 * @param to behind the last ordinal
 * @param size of the checkpoint that it is proved against
 */
public record GetExportPage(long from, long to, long size) {}
