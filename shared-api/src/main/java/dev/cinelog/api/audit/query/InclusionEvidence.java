package dev.cinelog.api.audit.query;

import java.util.List;

/**
 * That an event is part of signed history, by RFC 6962.
 *
 * @param ordinal its place in history, from 0
 * @param leaf its leaf hash
 * @param path the siblings on the way up to the root
 * @param checkpoint the signed note that has this root
 */
public record InclusionEvidence(
        String eventId, long ordinal, long size, String leaf, List<String> path, String checkpoint) {}
