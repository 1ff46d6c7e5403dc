package dev.cinelog.api.audit.query;

/**
 * The last line of an export; one without it was cut off.
 *
 * @param kind {@code end}
 */
public record ExportEnd(String kind, long events) {

    public static final String KIND = "end";
}
