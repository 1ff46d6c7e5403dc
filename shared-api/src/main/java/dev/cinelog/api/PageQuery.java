package dev.cinelog.api;

/**
 * A query for a page of a list. Pages are what a database works longest at, so it is asked for few of each kind at the same time; the
 * others wait their turn.
 */
public interface PageQuery {}
