package dev.cinelog.api.audit.query;

/**
 * The first line of an export.
 *
 * @param kind {@code header}
 * @param format what follows, with its version
 * @param from the first ordinal
 * @param to behind the last ordinal
 * @param checkpoint the signed note that all of it is proved against
 */
public record ExportHeader(String kind, String format, String origin, long from, long to, String checkpoint) {

    public static final String KIND = "header";

    public static final String FORMAT = "cinelog-export/1";

    public static ExportHeader of(String origin, long from, long to, String checkpoint) {
        return new ExportHeader(KIND, FORMAT, origin, from, to, checkpoint);
    }
}
