package dev.cinelog.api.project.query;

import java.util.List;

/**
 * A page of projects.
 *
 * @param total how many there are on all pages
 */
public record ProjectPage(List<Project> projects, long total) {}
