package dev.cinelog.rest.studio;

import java.util.List;

/**
 * One page of a list.
 *
 * @param total how many items there are on all pages
 * @param page from 1
 * @param limit how many a page may hold
 */
public record Listing<T>(List<T> items, long total, int page, int limit, long totalPages) {}
