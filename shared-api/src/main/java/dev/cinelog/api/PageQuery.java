package dev.cinelog.api;

/** A query for a page of a list, with a {@code limit}. The database works on few pages of each list at once; others wait their turn. */
public interface PageQuery {}
