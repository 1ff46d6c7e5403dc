package dev.cinelog.api.bad.query;

/** A query for a page that does not say so. */
public record FindOutOfTurn(int limit) {}
