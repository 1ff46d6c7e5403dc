package dev.cinelog.query.audit.verify;

import dev.cinelog.api.audit.query.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What a verification found.
 *
 * @param checked how many events are what they were
 * @param signed how many of them the latest signature covers
 * @param finding the first thing that is wrong; null if nothing is
 */
public record Verdict(
        long checked, long total, long signed, @Nullable Finding finding) {}
