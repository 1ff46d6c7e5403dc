package dev.cinelog.api.generation.query;

import java.util.List;

/**
 * A page of jobs.
 *
 * @param total how many there are on all pages
 */
public record JobPage(List<GenerationJob> jobs, long total) {}
