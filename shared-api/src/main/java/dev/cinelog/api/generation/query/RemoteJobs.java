package dev.cinelog.api.generation.query;

import java.util.List;

/** The attempts of a job that generators elsewhere took over, the first one first. */
public record RemoteJobs(List<RemoteJob> jobs) {}
