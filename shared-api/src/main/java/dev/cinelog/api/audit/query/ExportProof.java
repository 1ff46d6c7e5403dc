package dev.cinelog.api.audit.query;

import java.util.List;

/**
 * A line of an export that proves the events before it: the roots of the complete subtrees that lie left and right of them.
 *
 * @param kind {@code proof}
 */
public record ExportProof(String kind, long from, long to, List<String> left, List<String> right) {

    public static final String KIND = "proof";
}
